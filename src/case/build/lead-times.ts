import { datesOf, numbersOf, type Table } from '../column.ts';
import { joinRows } from '../join.ts';
import type { Context } from './context.ts';
import { leadDays } from './planned.ts';

/** Fewer receipts than this say less about an item than its own record. */
const ENOUGH = 6;

export interface LeadTimes {
  readonly mean: Float32Array;
  readonly sd: Float32Array;
}

/** Days from order to receipt of an item: how many receipts tell, their mean and standard deviation. */
export interface SeenDays {
  readonly receipts: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Days from order to receipt, item by item: from receipts when there are enough, else from `items`;
 * an item without either takes the median of the others, and the common relative spread.
 */
export function leadTimes({ tables }: Context): LeadTimes {
  const { items, receipts } = tables;
  if (!items) return { mean: new Float32Array(), sd: new Float32Array() };
  const observed = Array.from({ length: items.rows }, (): number[] => []);
  if (receipts) {
    const item = joinRows(receipts, 'item_id', items, 'item_id');
    const ordered = datesOf(receipts, 'ordered_at').instants;
    const received = datesOf(receipts, 'received_at').instants;
    item.forEach((at, row) => {
      const days = ((received[row] ?? NaN) - (ordered[row] ?? NaN)) / 1440;
      if (days >= 0) observed[at]?.push(days);
    });
  }
  const seen = observed.map((days) => ({
    receipts: days.length,
    mean: days.length > 0 ? meanOf(days) : NaN,
    sd: days.length > 1 ? sdOf(days) : NaN,
  }));
  return leadTimesSeen(items, seen);
}

/** @param seen  [item] */
export function leadTimesSeen(items: Table, seen: readonly SeenDays[]): LeadTimes {
  const written = leadDays(items);
  const spread = numbersOf(items, 'lead_time_sd_days');
  const isEnough = (row: number): boolean => (seen[row]?.receipts ?? 0) >= ENOUGH;
  const known = Array.from(written, (days, row) =>
    isEnough(row) ? (seen[row]?.mean ?? NaN) : days,
  );
  const median = medianOf(known.filter((days) => !Number.isNaN(days)));
  const common = commonSpread(seen);
  const mean = known.map((days) => (Number.isNaN(days) ? median : days));
  const sd = mean.map((days, row) => {
    if (isEnough(row)) return seen[row]?.sd ?? 0;
    const stated = spread[row] ?? NaN;
    return Number.isNaN(stated) ? common * days : stated;
  });
  return { mean: Float32Array.from(mean, toHundredth), sd: Float32Array.from(sd, toHundredth) };
}

/** Standard deviation ÷ mean over all receipts of items that have enough; 0 when none has. */
function commonSpread(seen: readonly SeenDays[]): number {
  const shares = seen
    .filter(({ receipts, mean }) => receipts >= ENOUGH && mean > 0)
    .map(({ mean, sd }) => sd / mean);
  return shares.length > 0 ? meanOf(shares) : 0;
}

/** A quarter of an hour: finer than any receipt is dated, and short to send to the page. */
function toHundredth(days: number): number {
  return Math.round(days * 100) / 100;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sdOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const high = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? high) + high) / 2;
}
