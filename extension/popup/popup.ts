// The popup: what was found on the page or why nothing, and the switches for this page and this site.

import type { PageState } from "../messages.ts";
import { type Settings, load, watch } from "../settings.ts";
import { element } from "../ui/nodes.ts";
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

/**
 * Everything is drawn anew after each change, and only then: a click on what is replaced while the button is down would be lost.
 * What had the focus gets it back by its id.
 */
class Popup {
  private drawn = "";
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
    // A switch that could do nothing goes back.
    else this.drawn = "";
    // Elsewhere the stored settings count; the page may not have heard of the last choice yet.
    if (state && this.page.private) this.settings = state.settings;
    this.draw();
  }

  draw(): void {
    const { page, settings, always } = this;
    const { state } = page;
    const shown = JSON.stringify([state && { ...state, settings: null }, settings, always]);
    if (shown === this.drawn) return;
    this.drawn = shown;
    const focused = document.activeElement?.id;
    document.documentElement.lang = settings.language;
    const body: Node[] = found(page, settings);
    if (state?.phase === "shown") {
      body.push(
        ...parts(
          state,
          settings,
          this.set,
          (name) =>
            void send(page, { kind: "command", name }).then((state) => {
              this.take(state);
            }),
        ),
      );
    }
    const foot: Node[] = footer(page, settings, always, this.set);
    if (page.private) foot.unshift(element("p", "note", [WORDS[settings.language].private]));
    this.top.replaceChildren(
      element("img", "", [], { src: "icons/48.png", alt: "", width: "28", height: "28" }),
      element("h1", "", ["Simak"]),
      options(settings),
      power(settings, this.set),
    );
    this.main.replaceChildren(...body);
    this.foot.replaceChildren(...foot);
    if (focused) document.getElementById(focused)?.focus();
  }

  private readonly set = (changes: Partial<Settings>): void => {
    this.settings = { ...this.settings, ...changes };
    this.draw();
    void change(this.page, this.settings);
  };
}

void start();
