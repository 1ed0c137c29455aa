// One engine per life of the background, started by the first message that needs it.

import init, { __wbg_reset_state as restart, analyze, markdown } from "simak/engine";

import type { PageSnapshot } from "../generated/page.ts";
import type { Analysis } from "../generated/report.ts";
import type { Answer } from "../messages.ts";
import type { Language } from "../settings.ts";
import { explained } from "../ui/reasons.ts";

let started: Promise<unknown> | null = null;

export function analyzePage(snapshot: PageSnapshot, language: Language): Promise<Answer<Analysis>> {
  return call(() => explained(analyze(snapshot), language));
}

export function writeMarkdown(snapshot: PageSnapshot): Promise<Answer<string>> {
  return call(() => markdown(snapshot));
}

async function call<T>(work: () => T): Promise<Answer<T>> {
  try {
    started ??= init({ module_or_path: chrome.runtime.getURL("engine.wasm") });
    await started;
  } catch (error) {
    // The next message tries again.
    started = null;
    return { ok: false, error: `the engine did not start: ${text(error)}` };
  }
  try {
    return { ok: true, value: work() };
  } catch (error) {
    // A trap leaves the instance in an unknown state: without a new one, every later page would fail with this one.
    if (error instanceof WebAssembly.RuntimeError) restart();
    return { ok: false, error: `the engine failed: ${text(error)}` };
  }
}

function text(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
