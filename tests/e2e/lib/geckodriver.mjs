// @ts-check
// Firefox by its own driver, which reaches what Puppeteer does not: the extension's own pages.

import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";

import { PATIENCE, atRest, until } from "./reader.mjs";

/** The extension's id in Firefox's manifest. */
const ID = "simak@simak.addon";

/** In the browser's own window: the extension's button, and the frame of its popup. */
const ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID("${ID}").extension);`;
const POPUP = `const popup = document.querySelector("browser.webextension-popup-browser");`;

/**
 * The source that sends an expression's value from the popup's process.
 * @param {string} expression
 */
function inDocument(expression) {
  return `sendAsyncMessage("simak-test", ((document) => ${expression})(content.document))`;
}

/** A session of Firefox with the extension in it. */
export class Firefox {
  /** Where the extension's own pages are. */
  origin = "";
  /** The tab of the page that greets whoever installs the extension. */
  welcome = "";
  #address = "";
  /** @type {"light" | "dark" | "none"} */
  #scheme = "none";
  #driver = spawn("geckodriver", ["--allow-system-access", "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });

  /**
   * @param {string} extension A folder.
   * @param {{ inPrivate?: boolean }} [options] Whether the extension may run in private windows too; its own pages are loaded twice then.
   */
  async start(extension, { inPrivate = false } = {}) {
    const uuid = randomUUID();
    this.origin = `moz-extension://${uuid}`;
    this.#address = `http://127.0.0.1:${await this.#port()}/session`;
    const options = {
      args: ["-headless", "-width", "1440", "-height", "900"],
      prefs: {
        "extensions.webextensions.uuids": JSON.stringify({ [ID]: uuid }),
        "network.dns.localDomains": "berita.test",
        // What an extension asks for after a click is given: no driver reaches the browser's own question.
        "extensions.webextOptionalPermissionPrompts": false,
      },
    };
    const timeouts = { script: 2 * PATIENCE };
    const capabilities = { alwaysMatch: { browserName: "firefox", "moz:firefoxOptions": options, timeouts } };
    const { sessionId } = await this.#ask("POST", "", { capabilities });
    this.#address += `/${sessionId}`;
    const first = await this.current();
    await this.#ask("POST", "/moz/addon/install", {
      path: extension,
      temporary: true,
      allowPrivateBrowsing: inPrivate,
    });
    // What greets whoever installs the extension stands in a tab of its own, which the second loading may close.
    if (inPrivate) return;
    this.welcome = await until("the welcome", async () => (await this.#tabs()).find((tab) => tab !== first));
    await this.front(first);
  }

  async stop() {
    try {
      await this.#ask("DELETE", "");
    } finally {
      this.#driver.kill();
    }
  }

  /** @param {string} url */
  async go(url) {
    await this.#ask("POST", "/url", { url });
  }

  /** Opens a new tab in front and answers with its handle. */
  async tab() {
    const { handle } = await this.#ask("POST", "/window/new", { type: "tab" });
    await this.front(handle);
    return handle;
  }

  /** Opens a private window in front, where the extension may run as well. */
  async privateWindow() {
    const before = await this.#tabs();
    await this.#inWindow("OpenBrowserWindow({ private: true });");
    // The window brings a page of its own along, which would take the place of one asked for earlier.
    const isThere = "return location.href === 'about:privatebrowsing' && document.readyState === 'complete';";
    await until("the private window", async () => {
      for (const tab of (await this.#tabs()).filter((tab) => !before.includes(tab))) {
        // A tab may be gone by now: the welcome's, which goes when the extension is loaded again for private windows.
        const isFound = await this.front(tab).then(
          () => this.run(isThere),
          () => false,
        );
        if (isFound) return true;
      }
      return false;
    });
  }

  /** @param {string} handle */
  async front(handle) {
    await this.#ask("POST", "/window", { handle });
  }

  /** @returns {Promise<string[]>} */
  async #tabs() {
    return await this.#ask("GET", "/window/handles");
  }

  /**
   * Clicks what a selector finds in the page in front, as a reader does.
   * @param {string} selector
   */
  async click(selector) {
    await this.clickOn(`document.querySelector(${JSON.stringify(selector)})`);
  }

  /**
   * Clicks the element that an expression in the page in front gives.
   * @param {string} expression
   */
  async clickOn(expression) {
    const found = await until(expression, () => this.run(`return ${expression};`));
    await this.#ask("POST", `/element/${Object.values(found)[0]}/click`, {});
  }

  /** The text on the clipboard. */
  async clipboard() {
    return await this.#inWindow("return navigator.clipboard.readText();");
  }

  /**
   * Takes sites back from the extension, as a reader does in the browser's settings.
   * @param {string[]} origins
   */
  async holdBack(origins) {
    await this.#inWindow(
      `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
      const { extension } = WebExtensionPolicy.getByID("${ID}");
      return ExtensionPermissions.remove("${ID}", { permissions: [], origins: arguments[0] }, extension);`,
      origins,
    );
  }

  /** Lets the extension run in private windows, as a reader does who is asked right after installing: Firefox loads it anew. */
  async allowPrivate() {
    await this.#inWindow(
      `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      const { extension } = WebExtensionPolicy.getByID("${ID}");
      const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
      return ExtensionPermissions.add("${ID}", allowed, extension)
        .then(() => AddonManager.getAddonByID("${ID}"))
        .then((addon) => addon.reload());`,
    );
  }

  /** The addresses of all tabs. */
  async addresses() {
    const found = [];
    for (const tab of await this.#tabs()) {
      // A tab may be gone by now.
      found.push(
        await this.front(tab).then(
          () => this.run("return location.href;"),
          () => "",
        ),
      );
    }
    return found;
  }

  /**
   * Makes pages see a reader who prefers light ones or dark ones.
   * @param {"light" | "dark"} scheme
   */
  async prefer(scheme) {
    const name = "layout.css.prefers-color-scheme.content-override";
    await this.#inWindow("Services.prefs.setIntPref(...arguments)", name, scheme === "dark" ? 0 : 1);
    this.#scheme = scheme;
  }

  /** @returns {Promise<string>} */
  async current() {
    return await this.#ask("GET", "/window");
  }

  /**
   * What a script in the page in front returns.
   * @param {string} script
   * @param {...unknown} args
   */
  async run(script, ...args) {
    return await this.#ask("POST", "/execute/sync", { script, args });
  }

  /**
   * Does what the keyboard does for one of the extension's commands.
   * @param {string} letter The last key of the shortcut.
   */
  async press(letter) {
    await this.#inWindow(
      `document.querySelector('keyset[id^="ext-keyset"] key[key="' + arguments[0] + '"]').doCommand();`,
      letter,
    );
  }

  /** Clicks the extension's button in the tool bar; its popup opens over the page in front. */
  async openPopup() {
    await this.#inWindow(`${ACTION} action.triggerAction(window);`);
    const isThere = inDocument("document.querySelector('.found h2') !== null");
    // What is asked while the popup's frame still moves to its own process is never answered.
    await until("the popup's words", () => this.#fromPopup(isThere, 2000));
    // A popup looks as the browser's theme does, whatever pages are told.
    await this.#inWindow(`${POPUP} popup.browsingContext.prefersColorSchemeOverride = "${this.#scheme}";`);
  }

  async closePopup() {
    await this.#inWindow(`${POPUP} popup.closest("panel").hidePopup();`);
    await until("the popup gone", () => this.#inWindow(`${POPUP} return popup === null;`));
  }

  /**
   * Clicks a control of the popup, waited for: the popup is drawn anew when the page has answered.
   * @param {string} id
   */
  async clickInPopup(id) {
    const click = "(control) => control !== null && (control.click(), true)";
    await until(`${id} in the popup`, () => this.inPopup(`(${click})(document.getElementById(${JSON.stringify(id)}))`));
  }

  /**
   * The value of an expression in the popup, which no driver reaches: its process is asked to run it.
   * @param {string} expression
   */
  async inPopup(expression) {
    return await this.#fromPopup(inDocument(expression));
  }

  /**
   * What a script in the popup resolves to; it runs beside the popup's own scripts, whose policy allows no others.
   * @param {string} script
   */
  async runInPopup(script) {
    return await this.#fromPopup(`
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Cu.evalInSandbox(${JSON.stringify(`(async () => { ${script} })()`)}, sandbox).then(
        (value) => sendAsyncMessage("simak-test", value),
        (error) => sendAsyncMessage("simak-test", String(error)),
      );`);
  }

  /** Waits until nothing moves any more in the page in front. */
  async rest() {
    await until("rest", () => this.run(`return (${atRest})();`));
  }

  /** The same in the popup. */
  async restInPopup() {
    await until("rest", () => this.runInPopup(`return await (${atRest})();`));
  }

  /**
   * What a script in the popup's process sends; null where nothing is sent within `patience` milliseconds.
   * @param {string} source
   * @param {number} [patience]
   */
  async #fromPopup(source, patience = PATIENCE) {
    return await this.#inWindow(
      `${POPUP}
      if (popup === null) return null;
      return new Promise((resolve) => {
        const { messageManager } = popup;
        const take = ({ data }) => {
          messageManager.removeMessageListener("simak-test", take);
          resolve(data);
        };
        messageManager.addMessageListener("simak-test", take);
        setTimeout(() => take({ data: null }), arguments[1]);
        messageManager.loadFrameScript("data:," + encodeURIComponent(arguments[0]), false);
      });`,
      source,
      patience,
    );
  }

  /** What the tool bar shows for the page in front: the badge and the title. */
  async action() {
    return await this.#inWindow(`${ACTION}
      const shown = action.action.getContextData(gBrowser.selectedTab);
      return { badge: shown.badgeText ?? "", title: shown.title };`);
  }

  /**
   * What a script in the browser's own window returns: where its keys, buttons and panels are.
   * @param {string} script
   * @param {...unknown} args
   */
  async #inWindow(script, ...args) {
    await this.#ask("POST", "/moz/context", { context: "chrome" });
    try {
      return await this.run(script, ...args);
    } finally {
      await this.#ask("POST", "/moz/context", { context: "content" });
    }
  }

  /** @returns {Promise<string>} */
  #port() {
    return new Promise((resolve, reject) => {
      this.#driver.once("error", reject);
      this.#driver.stdout.on("data", (chunk) => {
        const port = /Listening on [\d.]+:(\d+)/.exec(String(chunk))?.[1];
        if (port) resolve(port);
      });
    });
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   */
  async #ask(method, path, body) {
    const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await fetch(this.#address + path, { method, ...(body ? json : {}) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
    return value;
  }
}
