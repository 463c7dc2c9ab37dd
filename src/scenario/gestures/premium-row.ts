/** What the rule below has to know of a segment's offers; all arrays are [offer]. */
export interface OfferSpeeds {
  readonly premium: readonly boolean[];
  /** Hours of the promise; Infinity without one. */
  readonly window: readonly number[];
  /** Offers, the most held first. */
  readonly mostHeld: readonly number[];
}

/**
 * A row of integer percents with `percent` of it in premium offers, reached from `row` by moving
 * the fewest: down, they leave the premium offers, slowest promise first, for the most held offer of
 * the slowest promise that has a window (without one, the most held of the others); up, they leave
 * the others, fastest promise first, for the most held premium offer.
 *
 * @param percent  integer, 0 to 100
 */
export function premiumRow(
  row: readonly number[],
  percent: number,
  { premium, window, mostHeld }: OfferSpeeds,
): number[] {
  const bySpeed = row.map((_, offer) => offer).sort((a, b) => hours(a) - hours(b) || a - b);
  const fast = bySpeed.filter((offer) => premium[offer]);
  const slow = bySpeed.filter((offer) => !premium[offer]);
  const missing = percent - fast.reduce((sum, offer) => sum + (row[offer] ?? 0), 0);

  const down = missing < 0;
  const from = down ? fast.reverse() : slow;
  const slowestWindow = Math.max(...slow.map(hours).filter((each) => each < FAR));
  const windowed = slow.filter((offer) => hours(offer) === slowestWindow);
  const among = down ? (windowed.length > 0 ? windowed : slow) : fast;
  const to = mostHeld.find((offer) => among.includes(offer));
  return to === undefined ? [...row] : moved(row, from, to, Math.abs(missing));

  // Finite, so that two offers without a window can be compared.
  function hours(offer: number): number {
    return Math.min(window[offer] ?? FAR, FAR);
  }
}

/** Hours no promise reaches. */
const FAR = 1e9;

/** The row with that many percents moved, the first offers of `from` emptied first. */
function moved(
  row: readonly number[],
  from: readonly number[],
  to: number,
  percents: number,
): number[] {
  const result = [...row];
  let left = percents;
  for (const offer of from) {
    const taken = Math.min(left, row[offer] ?? 0);
    result[offer] = (row[offer] ?? 0) - taken;
    left -= taken;
  }
  result[to] = (row[to] ?? 0) + percents - left;
  return result;
}
