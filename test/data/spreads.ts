/** First quartile, median and third quartile. */
export function quartiles(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((part) => sorted[Math.floor(part * sorted.length)] ?? NaN);
}

/** Standard deviation of the logarithms of the numbers > 0. */
export function spreadOfLogs(values: readonly number[]): number {
  const logs = values.filter((value) => value > 0).map(Math.log);
  const mean = sum(logs) / logs.length;
  return Math.sqrt(sum(logs.map((log) => (log - mean) ** 2)) / logs.length);
}

/** Share of the total that the largest hold: `part` of them. */
export function topShare(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => b - a);
  return sum(sorted.slice(0, Math.ceil(part * sorted.length))) / sum(sorted);
}

/** Spearman's correlation; equal values share their mean rank. */
export function rankCorrelation(one: readonly number[], two: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(two)];
  const middle = (one.length - 1) / 2;
  const product = (x: readonly number[], y: readonly number[]): number =>
    sum(x.map((rank, index) => (rank - middle) * ((y[index] ?? NaN) - middle)));
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const found = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length;) {
    const value = values[order[first] ?? 0];
    let last = first;
    while (last + 1 < order.length && values[order[last + 1] ?? 0] === value) last += 1;
    for (let at = first; at <= last; at++) found[order[at] ?? 0] = (first + last) / 2;
    first = last + 1;
  }
  return found;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
