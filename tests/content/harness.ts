// Tests that run in a real browser: each in a frame of its own, so that none sees another's page.

/** A page for one test. */
export interface Page {
  document: Document;
  view: Window & typeof globalThis;
  /** Fills the body. */
  write: (markup: string) => void;
  /** The element that a selector finds; fails when there is none. */
  get: (selector: string) => HTMLElement;
}

export interface Outcome {
  name: string;
  /** Null when the test passed. */
  error: string | null;
}

const TESTS: { name: string; run: (page: Page) => void | Promise<void> }[] = [];

/** Declares a test. */
export function test(name: string, run: (page: Page) => void | Promise<void>): void {
  TESTS.push({ name, run });
}

/** Fails unless both are the same as JSON. */
export function equal(actual: unknown, expected: unknown, what = "value"): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: got ${one}, expected ${other}`);
}

/** Fails unless the condition holds. */
export function ok(condition: unknown, what: string): void {
  if (!condition) throw new Error(what);
}

/** Waits until a condition holds; fails after half a minute. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (condition()) return;
    await pause(50);
  }
  throw new Error(`never: ${what}`);
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Runs all tests one after the other. */
export async function runTests(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run } of TESTS) {
    const frame = document.createElement("iframe");
    try {
      await run(await open(frame));
      outcomes.push({ name, error: null });
    } catch (error) {
      outcomes.push({ name, error: error instanceof Error ? error.message : String(error) });
    }
    frame.remove();
  }
  return outcomes;
}

async function open(frame: HTMLIFrameElement): Promise<Page> {
  frame.width = "1200";
  frame.height = "800";
  frame.src = "/page.html";
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error("the frame did not load");
  return {
    document: contentDocument,
    view: contentWindow as Window & typeof globalThis,
    write(markup) {
      contentDocument.body.replaceChildren(contentDocument.createRange().createContextualFragment(markup));
    },
    get(selector) {
      const element = contentDocument.querySelector<HTMLElement>(selector);
      if (!element) throw new Error(`no ${selector}`);
      return element;
    },
  };
}
