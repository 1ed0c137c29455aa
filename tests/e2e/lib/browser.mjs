// @ts-check
// The browser under test with the extension in it; `BROWSER` says which.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium, firefox } from "../../../scripts/lib/browsers.mjs";
import { DIST } from "../../../scripts/lib/env.mjs";

/** `chromium` or `firefox`. */
export const BROWSER = process.env.BROWSER === "firefox" ? "firefox" : "chromium";

/** A new folder for a profile, taken away when the process ends. */
export function profile() {
  const folder = mkdtempSync(join(tmpdir(), "simak-profile-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/**
 * @typedef {object} Options
 * @property {number} [proxy] Port of the proxy that sees all traffic.
 * @property {string} [profile] A profile to go on with.
 * @property {boolean} [bare] Without the extension.
 * @property {boolean} [welcome] With the page that greets whoever installs it.
 */

/** @param {Options} [options] */
export async function launch(options = {}) {
  const extension = options.bare ? {} : { extension: join(DIST, `test-${BROWSER}`), welcome: options.welcome ?? false };
  const userDataDir = options.profile ?? profile();
  const browser =
    BROWSER === "chromium"
      ? await chromium({ ...extension, userDataDir, args: chromiumFlags(options) })
      : await firefox({ ...extension, userDataDir, preferences: firefoxPreferences(options) });
  // The content script of pages that are opened before the extension is ready would never run.
  if (!options.bare && BROWSER === "chromium") {
    await browser.waitForTarget((target) => target.type() === "service_worker");
  }
  return browser;
}

/** @param {Options} options */
function chromiumFlags({ proxy }) {
  const quiet = [
    "--disable-background-networking",
    "--disable-quic",
    "--disable-gpu",
    "--host-resolver-rules=MAP *.test 127.0.0.1",
  ];
  const proxied = [`--proxy-server=http://127.0.0.1:${proxy}`, "--proxy-bypass-list=<-loopback>"];
  return proxy ? [...quiet, ...proxied] : quiet;
}

/** @param {Options} options */
function firefoxPreferences({ proxy }) {
  const kept = {
    // What a temporarily installed extension stores outlives the browser, as an installed one's does.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    // An event page is stopped soon after its last work.
    "extensions.background.idle.timeout": 1500,
  };
  if (!proxy) return kept;
  return {
    ...kept,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxy,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxy,
    "network.proxy.allow_hijacking_localhost": true,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
  };
}
