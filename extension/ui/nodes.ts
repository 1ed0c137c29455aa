// Building nodes without markup: every text goes in by `textContent`.

type Child = Node | string;

/** An element with a class, children, and attributes; `null` leaves an attribute out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  children: readonly Child[] = [],
  attributes: Readonly<Record<string, string | null>> = {},
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  for (const [name, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** A titled group. */
export function section(title: string, hint: string | null, children: readonly Node[]): HTMLElement {
  const hints = hint === null ? [] : [element("p", "", [hint])];
  return element("section", "", [element("h2", "", [title]), ...hints, ...children]);
}

/** A labelled switch in a row of its own. */
export function switchRow(
  label: string,
  checked: boolean,
  change: (on: boolean) => void,
  extra: { hint?: string; count?: number; id?: string } = {},
): HTMLLabelElement {
  const box = element("input", "switch", [], { type: "checkbox", role: "switch", id: extra.id ?? null });
  box.checked = checked;
  box.addEventListener("change", () => {
    change(box.checked);
  });
  const text = element("span", "text", [label]);
  if (extra.hint) text.append(element("span", "hint", [extra.hint]));
  const count = extra.count === undefined ? [] : [element("span", "count", [String(extra.count)])];
  return element("label", "row", [text, ...count, box]);
}

/** A button with a word on it. */
export function button(label: string, id: string, className: string, press: () => void): HTMLButtonElement {
  const made = element("button", className, [label], { type: "button", id });
  made.addEventListener("click", press);
  return made;
}
