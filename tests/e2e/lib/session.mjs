// @ts-check
// What most files of tests begin with: a browser with the extension in it, a site, and the article on that site.

import { after } from "node:test";

import { ARTICLE } from "./articles.mjs";
import { launch } from "./browser.mjs";
import { Site } from "./site.mjs";

/** Starts a browser and a site for the tests of one file; both end with them. */
export async function session() {
  const site = await new Site().start();
  const browser = await launch();
  after(async () => {
    await browser.close();
    site.stop();
  });
  return { browser, site, url: site.page("/berita", ARTICLE) };
}
