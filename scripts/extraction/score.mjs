// @ts-check
// Token F1 in the way of the public article-extraction benchmark (4-word shingles, F1 of the mean precision and the mean recall over
// pages), and the words behind it: words of the article that were lost, and foreign words that were left in.

/** @typedef {Map<string, number>} Counts */

/** @param {string} text */
function words(text) {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** @param {string[]} items @returns {Counts} */
function count(items) {
  /** @type {Counts} */
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** @param {string[]} list */
function shingles(list) {
  if (list.length === 0) return count([]);
  return count(Array.from({ length: Math.max(1, list.length - 3) }, (_, at) => list.slice(at, at + 4).join(" ")));
}

/** How many of one are also in the other. @param {Counts} a @param {Counts} b */
function common(a, b) {
  let sum = 0;
  for (const [item, times] of a) sum += Math.min(times, b.get(item) ?? 0);
  return sum;
}

/** @param {Counts} counts */
function size(counts) {
  let sum = 0;
  for (const times of counts.values()) sum += times;
  return sum;
}

/**
 * Scores of predicted texts by page id; a page without one counts as empty.
 * @param {import("./pages.mjs").Page[]} pages @param {Map<string, string>} texts
 */
export function score(pages, texts) {
  /** @type {number[]} */
  const precisions = [];
  /** @type {number[]} */
  const recalls = [];
  let [lost, left, all] = [0, 0, 0];
  for (const { id, gold } of pages) {
    const [goldWords, predictedWords] = [words(gold), words(texts.get(id) ?? "")];
    const [a, b] = [shingles(goldWords), shingles(predictedWords)];
    const hits = common(a, b);
    if (size(b) > 0) precisions.push(hits / size(b));
    if (size(a) > 0) recalls.push(hits / size(a));
    const shared = common(count(goldWords), count(predictedWords));
    all += goldWords.length;
    lost += goldWords.length - shared;
    left += predictedWords.length - shared;
  }
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const [precision, recall] = [mean(precisions), mean(recalls)];
  const f1 = (2 * precision * recall) / Math.max(precision + recall, 1e-9);
  return { f1, precision, recall, lost: lost / all, left: left / all };
}
