// Documents and shadow roots, told apart without `instanceof`: nodes may come from another realm than this code.

/** A window with its constructors. */
export type View = Window & typeof globalThis;

/** The window of a document that is shown. */
export function viewOf(document: Document): View | null {
  return document.defaultView;
}

/** The root of a node if style sheets can be adopted there; null for a node that is in no document. */
export function styleRoot(node: Node): Document | ShadowRoot | null {
  const root = node.getRootNode();
  if (root.nodeType === Node.DOCUMENT_NODE) return root as Document;
  return hostOf(node) ? (root as ShadowRoot) : null;
}

/** The host of the shadow tree that a node stands in. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && "host" in root ? (root as ShadowRoot).host : null;
}
