import type { Measured } from '../case.ts';

const QUARTERS_PER_HOUR = 4;
/** Width of the reference bands on either side of today's cut-off, quarter-hours. */
const REFERENCE = 6;

/**
 * What moving the cut-off adds to the share of lines delivered within 24 h and 48 h of the order.
 *
 * Lines ordered between the two cut-offs leave a day earlier (or later): they take the rate of the
 * lines ordered just before (after) today's cut-off. Promises whose clock starts at the cut-off do
 * not change: the client gets the part sooner, the promise does not say so.
 *
 * @param today, chosen  decimal hours of the day
 * @returns changes of shares of all lines
 */
export function clockGain(measured: Measured, today: number, chosen: number) {
  const zero = { within24h: 0, within48h: 0 };
  const { lines, within24h, within48h } = measured.quarters;
  if (lines.length === 0 || chosen === today) return zero;
  const all = sum(lines, 0, lines.length);
  const cut = Math.round(today * QUARTERS_PER_HOUR);
  const [from, to] = chosen > today ? [today, chosen] : [chosen, today];
  const first = from * QUARTERS_PER_HOUR;
  const last = to * QUARTERS_PER_HOUR;
  const [low, high] = chosen > today ? [cut - REFERENCE, cut] : [cut, cut + REFERENCE];
  const gain = (inTime: Uint32Array): number => {
    const reference = sum(inTime, low, high) / (sum(lines, low, high) || 1);
    return (sum(lines, first, last) * reference - sum(inTime, first, last)) / all;
  };
  return { within24h: gain(within24h), within48h: gain(within48h) };
}

/** Sum over quarter-hours [from, to), whole cells and a last (first) part of one. */
function sum(values: Uint32Array, from: number, to: number): number {
  let total = 0;
  for (let q = Math.floor(from); q < Math.ceil(to); q++) {
    const part = Math.min(q + 1, to) - Math.max(q, from);
    total += (values[q] ?? 0) * part;
  }
  return total;
}
