// @ts-check
// Debian's and Ubuntu's packages: both browsers, their drivers, and what building the Rust tools needs.

import { existsSync, readFileSync } from "node:fs";

import { output, run } from "../lib/run.mjs";

/** Each package and how to see that it, or something as good, is there. */
const PACKAGES = [
  { name: "build-essential", present: () => has("cc") },
  { name: "chromium", present: () => has("chromium") || has("chromium-browser") },
  { name: "chromium-driver", present: () => has("chromedriver") },
  { name: "firefox-esr", present: () => has("firefox-esr") || has("firefox") },
  { name: "fonts-liberation", present: () => output("fc-list", []) !== "" && has("fc-list") },
];

/**
 * Ubuntu ships both browsers as snaps, which see neither the temporary profiles nor the folders that the tests use; these archives
 * hold them as ordinary packages under Debian's names.
 */
const UBUNTU_ARCHIVES = ["ppa:xtradeb/apps", "ppa:mozillateam/ppa"];

/** @param {string} command */
function has(command) {
  return output("sh", ["-c", `command -v ${command}`]) !== null;
}

/** `debian`, `ubuntu`, or what else the system calls itself. */
function system() {
  if (!existsSync("/etc/os-release")) return process.platform;
  return /^ID="?([a-z]+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? process.platform;
}

/** The command's prefix that makes it run as root, or null when there is no way to. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  if (!has("sudo")) return null;
  return process.stdin.isTTY ? ["sudo"] : ["sudo", "-n"];
}

/** @param {string[]} prefix @param {string[]} command */
function root(prefix, command) {
  const [program = "", ...args] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", ...command];
  run(program, args);
}

/**
 * Installs the packages that are missing; throws with what to install by hand where it cannot.
 * @param {(what: string) => void} say
 */
export function packages(say) {
  const missing = PACKAGES.filter((item) => !item.present()).map((item) => item.name);
  if (missing.length === 0) return;
  const id = system();
  const prefix = asRoot();
  if (!["debian", "ubuntu"].includes(id) || !prefix) {
    throw new Error(
      `Missing: ${missing.join(", ")}.\nThis script installs them on Debian 12 and Ubuntu, as root or with sudo. ` +
        "Here, please install them yourself under these commands: cc (a C compiler), chromium and chromedriver of the same " +
        "version (Chromium or Chrome for Testing, 128 or newer; branded Chrome does not load unpacked extensions), firefox " +
        "(140 or newer), and any font with Latin letters and fc-list.",
    );
  }
  say(`system packages: ${missing.join(", ")}`);
  root(prefix, ["apt-get", "update", "-q"]);
  if (id === "ubuntu") {
    say(`package archives: ${UBUNTU_ARCHIVES.join(", ")}`);
    root(prefix, ["apt-get", "install", "-qy", "software-properties-common"]);
    for (const archive of UBUNTU_ARCHIVES) root(prefix, ["add-apt-repository", "-y", archive]);
  }
  const fonts = missing.includes("fonts-liberation") ? ["fontconfig"] : [];
  root(prefix, ["apt-get", "install", "-qy", "--no-install-recommends", ...missing, ...fonts]);
}
