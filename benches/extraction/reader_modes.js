// Reads `{"id","url","html"}` lines and writes `{"id","text","ms"}` lines, the parsing of the HTML included in the time; the argument
// names the reader mode. Readability.js and Defuddle, each on the DOM that its documentation asks for.

import { createInterface } from "node:readline";

import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";

const quiet = new VirtualConsole();
// Defuddle reports its own failures there, one line per page.
console.error = console.warn = console.log = () => undefined;

const MODES = {
  readability: (html, url) => {
    const { document } = new JSDOM(html, { url, virtualConsole: quiet }).window;
    return new Readability(document).parse()?.textContent ?? "";
  },
  defuddle: async (html, url) => {
    const { content } = await Defuddle(parseHTML(html).document, url);
    // Blocks apart from each other, as a reader sees them.
    const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
    for (const block of document.querySelectorAll("p,li,h1,h2,h3,h4,h5,h6,blockquote,figcaption,td,th,div,br,pre")) {
      block.append("\n");
    }
    return document.body.textContent;
  },
};

const read = MODES[process.argv[2]];
for await (const line of createInterface({ input: process.stdin })) {
  const { id, url, html } = JSON.parse(line);
  const start = performance.now();
  let text = "";
  try {
    text = await read(html, url || "https://example.org/");
  } catch {
    // A page that a peer fails on counts as one on which it finds nothing.
  }
  process.stdout.write(`${JSON.stringify({ id, text, ms: performance.now() - start })}\n`);
}
