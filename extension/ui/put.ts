// Brings what stands on a page of ours to what was drawn anew, node by node. A control stays the one it was: a press that has begun, the
// focus and an open list outlive the drawing, and screen readers hear only of what changed. So what a control does must not
// depend on what held when it was drawn: its first listener stays with it.

/** Makes the children of `parent` those of `next`, and keeps each that is there already. */
export function put(parent: Element, next: readonly Node[]): void {
  const rest = Array.from(parent.childNodes);
  const kept = next.map((node) => {
    const at = rest.findIndex((other) => keyOf(other) === keyOf(node));
    const [own] = at < 0 ? [] : rest.splice(at, 1);
    if (own) update(own, node);
    return own ?? node;
  });
  for (const node of rest) node.remove();
  // What stands in its place is not moved: that would take the focus and the press away.
  kept.forEach((node, at) => {
    const there = parent.childNodes[at] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  });
}

/** Tells controls and the rows that hold them by their ids, anything else by its kind. */
function keyOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeName;
  return `${node.localName} ${node.id || (node.querySelector("[id]")?.id ?? "")}`;
}

function update(own: Node, next: Node): void {
  if (!(own instanceof Element) || !(next instanceof Element)) {
    if (own.nodeValue !== next.nodeValue) own.nodeValue = next.nodeValue;
    return;
  }
  // The styles of samples never change, and as an attribute the extension's own policy would refuse them.
  for (const { name } of Array.from(own.attributes)) {
    if (name !== "style" && !next.hasAttribute(name)) own.removeAttribute(name);
  }
  for (const { name, value } of Array.from(next.attributes)) {
    if (name !== "style" && own.getAttribute(name) !== value) own.setAttribute(name, value);
  }
  put(own, Array.from(next.childNodes));
  if (own instanceof HTMLInputElement && next instanceof HTMLInputElement) own.checked = next.checked;
  if (own instanceof HTMLSelectElement && next instanceof HTMLSelectElement && own.value !== next.value) {
    own.value = next.value;
  }
}
