import { element } from "../../extension/ui/nodes.ts";
import { put } from "../../extension/ui/put.ts";
import { equal, ok, test } from "./harness.ts";

/** A part of a page of ours, in the document of the tests: those pages have no frames. */
function part(): HTMLElement {
  return document.body.appendChild(element("div", ""));
}

function box(id: string, checked: boolean, press = () => undefined as unknown): HTMLInputElement {
  const made = element("input", "", [], { type: "checkbox", id });
  made.checked = checked;
  made.addEventListener("change", press);
  return made;
}

test("a control that is drawn anew is the same one, with its focus, its listener and its new state", () => {
  const parent = part();
  let pressed = 0;
  put(parent, [element("p", "", ["Satu"]), box("a", false, () => (pressed += 1)), box("b", false)]);
  const [text, first, second] = parent.childNodes;
  (first as HTMLElement).focus();
  put(parent, [element("p", "new", ["Dua"]), box("a", true), box("b", false)]);
  equal(
    [text, first, second].map((node, at) => node === parent.childNodes[at]),
    [true, true, true],
    "the same nodes",
  );
  equal([parent.textContent, (text as Element).className, (first as HTMLInputElement).checked], ["Dua", "new", true]);
  ok(document.activeElement === first, "the focus is lost");
  (first as HTMLElement).click();
  equal([pressed, (first as HTMLInputElement).checked], [1, false]);
  parent.remove();
});

test("controls are told by their ids: one that goes takes no other's place, one that comes moves none", () => {
  const parent = part();
  const row = (id: string) => element("li", "", [id, element("button", "", ["×"])], { id });
  put(parent, ["satu", "dua", "tiga"].map(row));
  const [, second, third] = parent.children;
  third?.querySelector("button")?.focus();
  put(parent, ["dua", "tiga"].map(row));
  ok(parent.firstElementChild === second && parent.lastElementChild === third, "not the same rows");
  put(parent, ["nol", "dua", "tiga", "empat"].map(row));
  equal(parent.textContent, "nol×dua×tiga×empat×");
  ok(third?.contains(document.activeElement), "the focus is lost");
  parent.remove();
});

test("the choice of a list and attributes that come and go are as they were drawn last", () => {
  const parent = part();
  const list = (chosen: string, attributes: Record<string, string>) => {
    const made = element(
      "select",
      "",
      ["a", "b"].map((value) => element("option", "", [value], { value })),
      attributes,
    );
    made.value = chosen;
    return made;
  };
  put(parent, [list("a", { id: "x", disabled: "" })]);
  put(parent, [list("b", { id: "x", title: "Dua" })]);
  const shown = parent.querySelector("select");
  equal([shown?.value, shown?.disabled, shown?.title], ["b", false, "Dua"]);
  parent.remove();
});
