// @ts-check
// Starting the two browsers with the extension.

import puppeteer from "puppeteer-core";

import { output } from "./run.mjs";

/** Longest waits of slow machines, in milliseconds: for a browser to start, and for what it is asked to do. */
const PATIENCE = { timeout: 120_000, protocolTimeout: 600_000 };

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
 * Chromium, with an unpacked extension if one is given; its welcome is closed unless it is wanted.
 * @param {{ extension?: string, welcome?: boolean, headless?: boolean, userDataDir?: string, args?: string[] }} [options]
 */
export async function chromium(options = {}) {
  // Chromium's sandbox cannot start as root, as in containers.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await puppeteer.launch({
    ...PATIENCE,
    browser: "chrome",
    executablePath: find(["chromium", "chromium-browser"]),
    headless: options.headless ?? true,
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    pipe: true,
    enableExtensions: options.extension ? [options.extension] : false,
    args: [...sandbox, "--no-first-run", "--disable-sync", "--disable-component-update", ...(options.args ?? [])],
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
  });
  if (options.extension && !options.welcome) await (await welcome(browser))?.close();
  return browser;
}

/**
 * Firefox, with an unpacked extension if one is given; its welcome is closed unless it is wanted.
 * @param {{ extension?: string, welcome?: boolean, headless?: boolean, userDataDir?: string, preferences?: Record<string, unknown> }} [options]
 */
export async function firefox(options = {}) {
  const browser = await puppeteer.launch({
    ...PATIENCE,
    browser: "firefox",
    executablePath: find(["firefox-esr", "firefox"]),
    headless: options.headless ?? true,
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    extraPrefsFirefox: options.preferences ?? {},
    // Each page is sized by `resize`: Puppeteer's own way fails in Firefox 140.
    defaultViewport: null,
  });
  if (options.extension) {
    await browser.installExtension(options.extension);
    if (!options.welcome) await (await welcome(browser))?.close();
  }
  return browser;
}

/** Longest wait for the welcome, in milliseconds. */
const GREETING = 60_000;

/**
 * The page with which the extension greets whoever installs it: it comes to stand before the page that is looked at. Null when
 * none comes.
 * @param {import("puppeteer-core").Browser} browser
 */
export async function welcome(browser) {
  for (const end = Date.now() + GREETING; Date.now() < end;) {
    for (const page of await browser.pages()) {
      // Firefox gives a driver of this kind no address of an extension's page, but runs what it is asked to.
      const address = await page.evaluate(() => location.href).catch(() => "");
      if (address.endsWith("/welcome.html")) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
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
