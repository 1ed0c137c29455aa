// @ts-check
// Where things are, and an environment in which the tools that `setup` installed are found. Imports no npm package.

import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** What `build` writes. */
export const DIST = join(ROOT, "dist");
/** Cargo's own folder. */
export const CARGO_HOME = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
/** Tools of exact versions, shared by all clones and apart from the ones the user may have installed. */
export const TOOLS = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "simak-tools");

const path = [join(TOOLS, "bin"), join(ROOT, "node_modules", ".bin"), process.env.PATH, join(CARGO_HOME, "bin")];
process.env.PATH = path.filter(Boolean).join(delimiter);
