// A card that is built anew, since the page changed, stays where its reader is: sections open, scrolled as far, focus kept.

/** Notes what the reader has open; the returned function brings it about in what stands in `holder` then. */
export function keep(holder: Element): () => void {
  const sections = () => Array.from(holder.querySelectorAll("details"));
  const titleOf = (section: Element) => section.querySelector(".title")?.textContent;
  const controls = () => Array.from(holder.querySelectorAll<HTMLElement>("button, a, summary"));
  const body = () => holder.querySelector(".body");
  const open = sections()
    .filter((section) => section.open)
    .map(titleOf);
  const top = body()?.scrollTop ?? 0;
  const focused = controls().findIndex((control) => control.matches(":focus"));
  return () => {
    for (const section of sections()) if (open.includes(titleOf(section))) section.querySelector("summary")?.click();
    body()?.scrollTo({ top });
    controls()[focused]?.focus({ preventScroll: true });
  };
}
