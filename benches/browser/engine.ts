// Runs in a page of its own, as the engine runs in the background: what comes in and goes out crosses as JSON, as it does in Chrome.

import init, { analyze } from "simak/engine";

import type { PageSnapshot } from "../../extension/generated/page.ts";
import type { Analysis } from "../../extension/generated/report.ts";

const engine = {
  /** Milliseconds to compile and start. */
  async start(): Promise<number> {
    const start = performance.now();
    await init({ module_or_path: "simak_bg.wasm" });
    return performance.now() - start;
  },
  /** The analysis of a snapshot and how long each of several runs took, from the message to the answer. */
  analyze(message: string, runs: number): { analysis: Analysis; times: number[] } {
    const snapshot = JSON.parse(message) as PageSnapshot;
    let analysis = analyze(snapshot);
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      analysis = analyze(snapshot);
      return performance.now() - start;
    });
    return { analysis, times };
  },
};

export type Engine = typeof engine;
Object.assign(globalThis, { engine });
