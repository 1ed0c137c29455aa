// @ts-check
// What Firefox alone does to the page that greets whoever installs the extension.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { DIST } from "../../../scripts/lib/env.mjs";
import { Firefox } from "../lib/geckodriver.mjs";
import { pause, until } from "../lib/reader.mjs";

const browser = new Firefox();

before(() => browser.start(join(DIST, "test-firefox")));
after(() => browser.stop());

test("allowing private windows right after installing takes the welcome away, and it comes back, once", async () => {
  const greetings = async () =>
    (await browser.addresses()).filter((address) => address.endsWith("/welcome.html")).length;
  assert.equal(await greetings(), 1, "at first");
  await browser.front(browser.welcome);
  await browser.allowPrivate();
  await until("the first welcome gone", async () =>
    browser.front(browser.welcome).then(
      () => false,
      () => true,
    ),
  );
  await until("the welcome again", async () => (await greetings()) === 1);
  // Another one would come at about the same time.
  await pause(1000);
  assert.equal(await greetings(), 1, "afterwards");
});
