// Builds our own elements. Text always goes in as text nodes, so nothing a page says can become markup.

export type Child = Node | string | null;
export type Attributes = Record<string, string | boolean | null | ((event: Event) => void)>;

/** Makes elements of one document. */
export type Build = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes | string | null,
  ...children: Child[]
) => HTMLElementTagNameMap[K];

/**
 * A builder: `true` sets an empty attribute, `false` and null none, a function listens to the event of that name; a text in
 * the place of attributes is the class. Buttons submit nothing.
 */
export function builder(document: Document): Build {
  return (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    if (tag === "button") element.setAttribute("type", tag);
    const given = typeof attributes === "string" ? { class: attributes } : (attributes ?? {});
    for (const [name, value] of Object.entries<Attributes[string]>(given)) {
      if (typeof value === "function") element.addEventListener(name, value);
      else if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };
}

const SVG = "http://www.w3.org/2000/svg";

/** A 16-pixel drawing of several paths; decoration only, so hidden from assistive technology. */
function drawing(document: Document, paths: Readonly<Record<string, string>>): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, data] of Object.entries(paths)) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", data);
    svg.append(path);
  }
  return svg;
}

/** A line icon from the data of its path. */
export function icon(document: Document, path: string): SVGElement {
  return drawing(document, { line: path });
}

/** The product's sign: three lines of text, the middle one marked. */
export function logo(document: Document): SVGElement {
  const svg = drawing(document, {
    ground: "M4 0h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z",
    text: "M6 4h6M4 12h6",
    marked: "M4 8h8",
  });
  svg.setAttribute("class", "logo");
  return svg;
}

export const ICONS = {
  close: "M4 4l8 8M12 4l-8 8",
  fold: "M4 10l4-4 4 4",
  left: "M10 4L6 8l4 4",
  right: "M6 4l4 4-4 4",
  up: "M8 13V3M4 7l4-4 4 4",
  copy: "M6 5.5V3.5h6.5V10h-2M3.5 6H10v6.5H3.5z",
  out: "M6.5 4H4v8h8V9.5M9 3.5h3.5V7M12.5 3.5L7.5 8.5",
};
