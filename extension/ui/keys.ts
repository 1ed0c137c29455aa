// The keyboard's shortcuts, as the reader has set them.

/** The keys of each command that has some, by its name; none at all in Firefox for Android, which has no commands. */
export async function shortcuts(): Promise<ReadonlyMap<string, string>> {
  const commands = await (chrome.commands as typeof chrome.commands | undefined)?.getAll();
  return new Map(commands?.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut] as const] : [])));
}
