// @ts-check
// A small server of files for the demo, the try-it page, the tests and the benchmarks; it listens on this machine only.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/**
 * The file of an address; null outside the folder, or where a percent sign is followed by no number.
 * @param {string} folder @param {string} address
 */
function fileOf(folder, address) {
  try {
    const { pathname } = new URL(address, "http://localhost");
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    return file.startsWith(folder) ? file : null;
  } catch {
    return null;
  }
}

/**
 * Serves a folder.
 * @param {string} folder
 * @param {number} [port] 0 for any free one.
 * @returns {Promise<{ origin: string, port: number, close: () => void }>}
 */
export async function serve(folder, port = 0) {
  const server = createServer((request, response) => {
    let file = fileOf(folder, request.url ?? "/");
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!file || !existsSync(file)) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-store",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://localhost:${address.port}`,
    port: address.port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
