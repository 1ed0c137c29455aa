// The glue that wasm-bindgen writes around `src/web`, with the types of what crosses; `npm run build` makes it (`simak/engine`).

import type { PageSnapshot } from "../generated/page.ts";
import type { Analysis } from "../generated/report.ts";

/** Compiles and starts the engine. */
export default function init(source: { module_or_path: string | Request | BufferSource }): Promise<unknown>;
export function analyze(snapshot: PageSnapshot): Analysis;
export function markdown(snapshot: PageSnapshot): string;
/** A fresh instance of the compiled engine, for use after a trap. */
export function __wbg_reset_state(): void;
