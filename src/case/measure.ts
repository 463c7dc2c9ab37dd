import { textOf, type Table } from './column.ts';
import { isKept, isPromise, outcomes, type LineOutcomes, type Outcome } from './outcomes.ts';
import {
  againstRequested,
  withoutPromise,
  type AgainstRequested,
  type WithoutPromise,
} from './without-promise.ts';
import type { Zone } from './zone.ts';

/** The class, or place, of a line that names none: a class like another. */
export const UNKNOWN = '(unknown)';

export interface Share {
  /** Promises whose time has come. */
  readonly lines: number;
  /** Kept ÷ made; null = none was made. */
  readonly share: number | null;
}

export interface OnTime {
  readonly all: number | null;
  readonly byClass: Readonly<Record<string, Share>>;
  readonly byShipFrom: Readonly<Record<string, Share>>;
  readonly lines: number;
  readonly kept: number;
  readonly missed: number;
  /** Lines that carry no promise to judge, by reason. */
  readonly leftOut: Readonly<Record<Exclude<Outcome, 'kept' | 'missed'>, number>>;
}

export interface LineMeasures {
  readonly onTime: OnTime;
  readonly againstRequested: AgainstRequested | null;
  readonly withoutPromise: WithoutPromise;
}

/** Service measured on order lines: all of them, or those that `within` keeps. */
export function measureLines(
  lines: Table,
  result: LineOutcomes,
  zone: Zone,
  within: (row: number) => boolean = () => true,
): LineMeasures {
  return {
    onTime: onTime(lines, result, within),
    againstRequested: againstRequested(lines, result, zone, within),
    withoutPromise: withoutPromise(lines, result, within),
  };
}

function onTime(lines: Table, { outcome }: LineOutcomes, within: (row: number) => boolean): OnTime {
  const counted = outcomes.map(() => 0);
  for (let row = 0; row < lines.rows; row++) {
    const code = outcome[row] ?? 0;
    if (within(row)) counted[code] = (counted[code] ?? 0) + 1;
  }
  const [kept = 0, missed = 0, noPromise = 0, notYetDue = 0, postponed = 0] = counted;
  const [cancelled = 0, returned = 0, noDeliveryDate = 0] = counted.slice(5);
  return {
    all: kept + missed > 0 ? kept / (kept + missed) : null,
    byClass: sharesBy(lines, 'service_class', outcome, within),
    byShipFrom: sharesBy(lines, 'ship_from_location_id', outcome, within),
    lines: kept + missed,
    kept,
    missed,
    leftOut: { noPromise, notYetDue, postponed, cancelled, returned, noDeliveryDate },
  };
}

function sharesBy(
  lines: Table,
  column: string,
  outcome: Uint8Array,
  within: (row: number) => boolean,
): Record<string, Share> {
  const { codes, words } = textOf(lines, column);
  const kept = new Float64Array(words.length);
  const made = new Float64Array(words.length);
  const seen = new Uint8Array(words.length);
  for (let row = 0; row < lines.rows; row++) {
    if (!within(row)) continue;
    const code = codes[row] ?? 0;
    seen[code] = 1;
    made[code] = (made[code] ?? 0) + Number(isPromise(outcome[row]));
    kept[code] = (kept[code] ?? 0) + Number(isKept(outcome[row]));
  }
  const found: [string, Share][] = [];
  words.forEach((word, code) => {
    if (seen[code] === 0) return;
    const promises = made[code] ?? 0;
    const share = promises > 0 ? (kept[code] ?? 0) / promises : null;
    found.push([word || UNKNOWN, { lines: promises, share }]);
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
