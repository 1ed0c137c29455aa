// @ts-check
// Starting the two browsers with the extension.

import puppeteer from "puppeteer-core";

import { output } from "./run.mjs";

/** @param {string[]} commands */
function find(commands) {
  for (const command of commands) {
    const path = output("sh", ["-c", `command -v ${command}`]);
    if (path) return path;
  }
  throw new Error(`${commands[0]} is missing: \`npm run setup\` installs it`);
}

/** Whether a window can be shown. */
export function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * Chromium, with an unpacked extension if one is given.
 * @param {{ extension?: string, headless?: boolean, userDataDir?: string, args?: string[] }} [options]
 */
export async function chromium(options = {}) {
  // Chromium's sandbox cannot start as root, as in containers.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return await puppeteer.launch({
    browser: "chrome",
    executablePath: find(["chromium", "chromium-browser"]),
    headless: options.headless ?? true,
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    pipe: true,
    enableExtensions: options.extension ? [options.extension] : false,
    args: [...sandbox, "--no-first-run", "--disable-sync", "--disable-component-update", ...(options.args ?? [])],
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
  });
}

/**
 * Firefox, with an unpacked extension if one is given.
 * @param {{ extension?: string, headless?: boolean, userDataDir?: string, preferences?: Record<string, unknown> }} [options]
 */
export async function firefox(options = {}) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: find(["firefox-esr", "firefox"]),
    headless: options.headless ?? true,
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    extraPrefsFirefox: options.preferences ?? {},
    // Each page is sized by `resize`: Puppeteer's own way fails in Firefox 140.
    defaultViewport: null,
  });
  if (options.extension) await browser.installExtension(options.extension);
  return browser;
}

/**
 * Gives a page's window a size. Puppeteer also sets the screen's orientation, which Firefox knows only after 140, the oldest that
 * Simak runs in; no page here asks for it.
 * @param {import("puppeteer-core").Page} page @param {import("puppeteer-core").Viewport} size
 */
export async function resize(page, size) {
  await page.setViewport(size).catch((/** @type {Error} */ error) => {
    if (!error.message.includes("setScreenOrientationOverride")) throw error;
  });
  await page.waitForFunction((width) => innerWidth === width, {}, size.width);
}
