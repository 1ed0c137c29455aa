// "Always on this site": the content script is registered for every site that the reader granted beyond the manifest's own.

const ID = "always";

/** The sites of the manifest, where the content script runs without asking. */
export function builtIn(): string[] {
  return chrome.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

/** Sites granted by the reader. */
export async function granted(): Promise<string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  const own = builtIn();
  return origins.filter((origin) => !own.includes(origin));
}

/**
 * Whether the manifest's own sites are open to us: readers can hold them back. Chrome's `contains` does not know the sites of
 * content scripts, but its list of all permissions names them.
 */
export async function isAllowed(): Promise<boolean> {
  const own = builtIn();
  const { origins = [] } = await chrome.permissions.getAll();
  return own.every((origin) => origins.includes(origin)) || (await chrome.permissions.contains({ origins: own }));
}

/** Makes the registered script match what is granted now. */
export async function registerSites(): Promise<void> {
  const matches = await granted();
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length > 0) {
    await chrome.scripting.registerContentScripts([{ id: ID, matches, js: ["content.js"], runAt: "document_idle" }]);
  }
}

/** The host in a match pattern (`*://*.detik.com/*`), for reading. */
export function hostOf(origin: string): string {
  return origin
    .replace(/^[^:]*:\/\//, "")
    .replace(/\/.*$/, "")
    .replace(/^\*\./, "");
}
