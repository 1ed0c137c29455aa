// The reader modes that Simak is measured against, each on a document of its own, as their documentation asks.

import { Readability, isProbablyReaderable } from "@mozilla/readability";
import Defuddle from "defuddle";

export const peers = {
  "Readability.js": (document) => new Readability(document).parse()?.textContent ?? "",
  Defuddle: (document) => new Defuddle(document, { url: location.href }).parse().content,
};

export { isProbablyReaderable };
