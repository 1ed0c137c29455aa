// @ts-check
// Compares two screenshots of a window by their pixels, in a page of the browser itself.

/**
 * The share of pixels of a rectangle that differ clearly, 0 to 1; both pictures are PNG in base64 of the same size.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} one
 * @param {string} other
 * @param {{ x: number, y: number, width: number, height: number }} clip
 */
export async function differing(browser, one, other, clip) {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async (sources, clip) => {
      const pixels = await Promise.all(
        sources.map(async (source) => {
          const bytes = Uint8Array.from(atob(source), (c) => c.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          if (!context) throw new Error("no canvas");
          context.drawImage(image, 0, 0);
          return context.getImageData(clip.x, clip.y, clip.width, clip.height).data;
        }),
      );
      const [a, b] = pixels;
      if (!a || !b || a.length !== b.length) throw new Error("the pictures have different sizes");
      let count = 0;
      for (let i = 0; i < a.length; i += 4) {
        const distance = [0, 1, 2].reduce((sum, c) => sum + Math.abs((a[i + c] ?? 0) - (b[i + c] ?? 0)), 0);
        if (distance > 24) count++;
      }
      return count / (a.length / 4);
    },
    [one, other],
    clip,
  );
  await page.close();
  return share;
}
