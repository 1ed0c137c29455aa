// @ts-check
// `npm run www`: builds the try-it page and serves it on this machine until it is stopped.

import { setup } from "./setup.mjs";
import { main } from "./lib/run.mjs";

await main(async () => {
  setup();
  const { WWW, buildWww } = await import("./build/www.mjs");
  const { serve } = await import("./lib/serve.mjs");
  await buildWww();
  const { origin } = await serve(WWW, Number(process.env.PORT ?? 8080));
  console.log(`the try-it page is at ${origin} (Ctrl+C ends it)`);
});
