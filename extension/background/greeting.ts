// Greets whoever has installed Simak. Firefox asks right then whether it may run in private windows, and a yes loads the extension
// anew and closes its pages: what was being read is opened again.

/** When the welcome was opened, in milliseconds since 1970; kept on the device until the extension is loaded the next time. */
const GREETED = "greeted";
/** Says for as long as the extension stays loaded that it is: a background that was stopped meanwhile finds it. */
const LOADED = "loaded";
/** An extension that is loaded anew this soon after its welcome took it from its reader, in milliseconds. */
const SOON = 90_000;

/** Opens the welcome. */
export async function greet(): Promise<void> {
  await chrome.storage.local.set({ [GREETED]: Date.now() });
  await open();
}

/** Opens the welcome again where loading the extension anew has closed it. */
export async function greetAgain(): Promise<void> {
  const known = await chrome.storage.session.get(LOADED);
  if (known[LOADED] === true) return;
  await chrome.storage.session.set({ [LOADED]: true });
  const { [GREETED]: greeted } = await chrome.storage.local.get(GREETED);
  if (typeof greeted !== "number") return;
  await chrome.storage.local.remove(GREETED);
  if (Date.now() - greeted < SOON) await open();
}

async function open(): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL("welcome.html") });
}
