// @ts-check
// Figures about several runs.

/**
 * The value below which a share of the values lies.
 * @param {number[]} values @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** @param {number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}
