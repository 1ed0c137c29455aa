/** Each peer's reading of a document that it may change. */
export const peers: Readonly<Record<"Readability.js" | "Defuddle", (document: Document) => string>>;
export function isProbablyReaderable(document: Document): boolean;
