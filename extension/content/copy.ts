// Text onto the clipboard, within a press of the reader's.

import { listen } from "./listen.ts";

/** Whether the text is on the clipboard now. */
export async function copy(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(view, text);
  }
}

/**
 * Pages on plain http have no clipboard, and others forbid it; the older command is there on all. It copies what the first listener
 * gives it, so that neither the reader's selection nor the focus is touched.
 */
function copyByCommand(view: Window, text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Chrome asks before whether there is anything to copy.
  const endings = ["beforecopy", "copy"].map((type) => listen(view, type, give, { capture: true }));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works where there is no clipboard
  const copied = view.document.execCommand("copy");
  for (const end of endings) end();
  return copied;
}
