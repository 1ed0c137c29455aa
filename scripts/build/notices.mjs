// @ts-check
// licenses.txt: by whose terms the things are that the extension carries. Their licences ask that their notices go along.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { ROOT } from "../lib/env.mjs";
import { output } from "../lib/run.mjs";

/** @typedef {{ name: string, version: string, license: string, manifest_path: string }} Crate As `cargo metadata` tells it. */

/** The files of a crate's licences: of those at choice the shortest, MIT, and those that come on top. */
const LICENSES = /^LICENSE(-MIT|-UNICODE)?(\.(md|txt))?$/i;
const RUST = `Rust's standard library (MIT OR Apache-2.0)
Copyright (c) The Rust Project Contributors; the terms are those of Simak itself, above.`;

/** What a command of Cargo's prints about the engine as the browsers run it. @param {string[]} args */
function cargo(...args) {
  const told = output("cargo", [...args, "--locked", "--no-default-features"]);
  if (told === null) throw new Error(`\`cargo ${args[0]}\` failed: is Cargo.lock up to date? \`cargo check\` mends it`);
  return told;
}

/** The crates that are compiled into the engine, by name; macros run in the compiler and are no part of what it makes. */
function crates() {
  const browser = "wasm32-unknown-unknown";
  const edges = "--edges=normal,no-proc-macro";
  const tree = cargo("tree", "--package=simak", `--target=${browser}`, edges, "--prefix=none", "--format={p}");
  const shipped = new Set(tree.split("\n").map((line) => line.split(" ", 2).join(" ")));
  /** @type {{ packages: Crate[] }} */
  const { packages } = JSON.parse(cargo("metadata", "--format-version=1", `--filter-platform=${browser}`));
  const found = packages.filter(({ name, version }) => name !== "simak" && shipped.has(`${name} v${version}`));
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A crate's name and its own licence texts. @param {Crate} crate */
function terms({ name, version, license, manifest_path }) {
  const folder = dirname(manifest_path);
  const files = readdirSync(folder).filter((entry) => LICENSES.test(entry));
  if (files.length === 0)
    throw new Error(`${name} ${version} has no MIT licence text: add a way to tell its terms here`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  return { title: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}

/** The whole file. */
export function notices() {
  /** @type {Map<string, string[]>} Crates by the text they share. */
  const byText = new Map();
  for (const { title, text } of crates().map(terms)) byText.set(text, [...(byText.get(text) ?? []), title]);
  const others = [...byText].map(([text, titles]) => `${titles.join("\n")}\n\n${text}`);
  const own = readFileSync(join(ROOT, "LICENSE-MIT"), "utf8").trim();
  const data = readFileSync(join(ROOT, "models/NOTICES.md"), "utf8").trim();
  return `${[`Simak (MIT OR Apache-2.0)\n\n${own}`, data, RUST, ...others].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
