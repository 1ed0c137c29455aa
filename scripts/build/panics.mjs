// @ts-check
// `node scripts/build/panics.mjs FILE`: takes what a panic would say out of a wasm, in place. Nobody reads it: the browser has no
// standard error, and the trap that follows is all that JavaScript sees. What made the messages is then unused, and so are the
// arguments of every check that can fail: 9 KB of the download.

import binaryen from "binaryen";
import { readFileSync, writeFileSync } from "node:fs";

import { main } from "../lib/run.mjs";

/** The standard library's functions that never return, as wasm-bindgen writes their names. */
const PANICS =
  /^(?:core|alloc|std)\[\w+\]::.*(?:panicking::|::panic_|_fail(?:ed)?(?:_rt)?$|handle_(?:alloc_)?error$|capacity_overflow$|rust_oom)/;

await main(() => {
  const file = process.argv[2];
  if (file === undefined) throw new Error("which file?");
  const module = binaryen.readBinary(readFileSync(file));
  const all = Array.from({ length: module.getNumFunctions() }, (_, index) =>
    binaryen.getFunctionInfo(module.getFunctionByIndex(index)),
  );
  // An imported function has the name of its module.
  const panics = all.filter((f) => f.module === "" && f.results === binaryen.none && PANICS.test(f.name));
  if (!panics.some(({ name }) => name.endsWith("::panicking::panic_fmt")))
    throw new Error(`${file} has no panics by the names of this compiler`);
  for (const { name, params } of panics) {
    module.removeFunction(name);
    module.addFunction(name, params, binaryen.none, [], module.unreachable());
  }
  writeFileSync(file, module.emitBinary());
});
