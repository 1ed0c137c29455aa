// The popup: what was found on the page or why nothing, and the switches for this page and this site.

import type { CommandName, PageState } from "../messages.ts";
import { type Change, type Settings, load, watch } from "../settings.ts";
import { element } from "../ui/nodes.ts";
import { put } from "../ui/put.ts";
import { WORDS } from "../ui/words.ts";
import { type Page, change, follow, openPage, send } from "./page.ts";
import { found, parts } from "./parts.ts";
import { type Always, footer, options, power, readAlways } from "./site.ts";

async function start(): Promise<void> {
  const page = await openPage();
  const popup = new Popup(
    page,
    (page.private ? page.state?.settings : null) ?? (await load()),
    await readAlways(page.site),
  );
  popup.draw();
  follow(page, (state) => {
    popup.take(state);
  });
  watch((settings) => {
    if (page.private) return;
    popup.settings = settings;
    popup.draw();
  });
}

/** Each change is drawn anew and put in the place of what stood there. */
class Popup {
  private readonly top = element("header", "top");
  private readonly main = element("main", "", [], { "aria-live": "polite" });
  private readonly foot = element("footer", "");

  constructor(
    private readonly page: Page,
    public settings: Settings,
    private readonly always: Always | null,
  ) {
    document.body.append(this.top, this.main, this.foot);
  }

  take(state: PageState | null): void {
    if (state) this.page.state = state;
    // Elsewhere the stored settings count; the page may not have heard of the last choice yet.
    if (state && this.page.private) this.settings = state.settings;
    this.draw();
  }

  draw(): void {
    const { page, settings, always } = this;
    const { state } = page;
    document.documentElement.lang = settings.language;
    put(this.top, [
      element("img", "", [], { src: "icons/48.png", alt: "", width: "28", height: "28" }),
      element("h1", "", ["Simak"]),
      options(settings),
      power(settings, this.set),
    ]);
    put(this.main, [
      ...found(page, settings),
      ...(state?.phase === "shown" ? parts(state, settings, this.set, this.command) : []),
    ]);
    const asked = () => {
      this.draw();
    };
    put(this.foot, [
      ...(page.private ? [element("p", "note", [WORDS[settings.language].private])] : []),
      ...footer(page, settings, always, this.set, asked),
    ]);
  }

  private readonly set = (make: Change): void => {
    this.settings = { ...this.settings, ...make(this.settings) };
    this.draw();
    void change(this.page, this.settings);
  };

  /** A switch that could do nothing goes back. */
  private readonly command = (name: CommandName): void => {
    void send(this.page, { kind: "command", name }).then((state) => {
      this.take(state);
    });
  };
}

void start();
