/** Best, median and 95th percentile of a list of times. */

export function figures(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { best: sorted[0], median: at(0.5), p95: at(0.95) };
}

export const ms = (n) => (n === undefined ? '–' : n < 10 ? n.toFixed(1) : n.toFixed(0));
