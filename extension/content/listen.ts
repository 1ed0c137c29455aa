// Listening that can be ended.

/** Listens to an event until the returned function is called. */
export function listen(
  target: EventTarget,
  type: string,
  heard: (event: never) => void,
  options: AddEventListenerOptions = {},
): () => void {
  const listener = heard as EventListener;
  target.addEventListener(type, listener, options);
  return () => {
    target.removeEventListener(type, listener, options);
  };
}
