// The popup's switches for the whole extension and for the site in front of the reader.

import { builtIn, granted } from "../background/sites.ts";
import { type Settings, withItem } from "../settings.ts";
import { button, element, switchRow } from "../ui/nodes.ts";
import { WORDS } from "../ui/words.ts";
import type { Page } from "./page.ts";
import type { Set } from "./parts.ts";

/** A site that is not one of the manifest's: whether Simak always runs there. */
export interface Always {
  origin: string;
  on: boolean;
}

/** The match pattern of a site and its subdomains. */
export function pattern(site: string): string {
  return `*://*.${site}/*`;
}

/** Whether a site's pages run Simak by themselves; null where the manifest settles it or there is no site. */
export async function readAlways(site: string | null): Promise<Always | null> {
  if (site === null) return null;
  if (builtIn().some((own) => covers(own, site))) return null;
  const origin = pattern(site);
  return { origin, on: (await granted()).includes(origin) };
}

/** Whether a match pattern speaks of a site: of its host, or of a domain above it. */
function covers(own: string, site: string): boolean {
  const host = /^[^:]*:\/\/([^/]*)/.exec(own)?.[1] ?? "";
  return host === site || (host.startsWith("*.") && `.${site}`.endsWith(host.slice(1)));
}

/** The switch of the whole extension. */
export function power(settings: Settings, set: Set): HTMLElement {
  const label = WORDS[settings.language].on;
  const box = element("input", "switch", [], {
    type: "checkbox",
    role: "switch",
    id: "on",
    "aria-label": label,
    title: label,
  });
  box.checked = settings.on;
  box.addEventListener("change", () => {
    const on = box.checked;
    set(() => ({ on }));
  });
  return box;
}

/** "Always on this site": asks the browser for the permission, or gives it back. */
function alwaysRow(always: Always, settings: Settings, asked: () => void): HTMLElement {
  const words = WORDS[settings.language];
  const change = (on: boolean) => {
    const origins = [always.origin];
    const answer = on ? chrome.permissions.request({ origins }) : chrome.permissions.remove({ origins });
    void answer.then((done) => {
      always.on = done ? on : !on;
      asked();
    });
  };
  const hint = always.on ? {} : { hint: words.alwaysHint };
  return switchRow(words.always, always.on, change, { id: "always", ...hint });
}

/** The way to the options. */
export function options(settings: Settings): HTMLElement {
  const open = async () => {
    await chrome.runtime.openOptionsPage();
    window.close();
  };
  return button(WORDS[settings.language].settings, "settings", "link", () => void open());
}

/** The site's own switches; `asked` hears that the browser has answered whether Simak may always run here. */
export function footer(page: Page, settings: Settings, always: Always | null, set: Set, asked: () => void): Node[] {
  const words = WORDS[settings.language];
  const rows: Node[] = [];
  const { site } = page;
  // Where it only runs when it is asked to, there is nothing to switch off.
  const isOff = site !== null && settings.sites_off.includes(site);
  if (site !== null && (!always || always.on || isOff)) {
    const change = (on: boolean) => {
      set(({ sites_off }) => ({ sites_off: withItem(sites_off, site, !on) }));
    };
    rows.push(switchRow(words.here(site), !isOff, change, { id: "here" }));
  }
  if (always && !isOff) rows.push(alwaysRow(always, settings, asked));
  return rows;
}
