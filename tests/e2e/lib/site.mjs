// @ts-check
// A site on this machine that serves what a test gives it, header by header, and remembers who asked for what. Browsers are told to
// use it as their proxy as well, so that whatever else they ask the network for is seen, and refused.

import { createServer } from "node:http";

/**
 * @typedef {object} Page
 * @property {string} body
 * @property {Record<string, string>} headers
 */

export class Site {
  /** @type {Map<string, Page>} */
  #pages = new Map();
  /** Addresses asked for, in order. @type {string[]} */
  requests = [];
  #server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", this.origin);
    this.requests.push(url.href);
    const page = url.origin === this.origin ? this.#pages.get(url.pathname) : undefined;
    if (!page) return void response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...page.headers,
    });
    response.end(page.body);
  });

  async start() {
    this.#server.on("connect", (request, socket) => {
      this.requests.push(`connect ${request.url}`);
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", () => resolve(null)));
    return this;
  }

  get port() {
    const address = this.#server.address();
    return typeof address === "object" && address ? address.port : 0;
  }

  get origin() {
    return `http://localhost:${this.port}`;
  }

  /**
   * The address of a page of ours under a name that browsers hold no safer than any other on plain http, as they do `localhost`.
   * @param {string} url
   */
  plain(url) {
    return url.replace("localhost", "berita.test");
  }

  /**
   * Serves a page and answers with its address.
   * @param {string} path
   * @param {string} body
   * @param {Record<string, string>} [headers]
   */
  page(path, body, headers = {}) {
    this.#pages.set(path, { body, headers });
    return this.origin + path;
  }

  stop() {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
