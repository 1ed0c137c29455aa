// What the page itself takes out of sight.

/**
 * Whether the page itself does not render an element; one inside a folded part is only waiting to be shown, and what
 * carries our `attribute`, or stands in such an element, was judged before we hid it.
 */
export function isGone(element: Element, attribute: string): boolean {
  if (element.checkVisibility() || element.closest(`[${attribute}]`)) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === "none";
}
