import type { ClassCeiling, PromiseCeiling } from '#model/readings/promise-ceiling.ts';
import type { FigureInput, ViewChoice } from '../figure.ts';
import { missingTables } from '../missing.ts';

/** When the client's time starts: at the cut-off for what comes after it, or at the order. */
export const ceilingViews: readonly ViewChoice[] = [{ id: 'clock', options: ['cutoff', 'order'] }];

/** One class of promise: shares in [0, 1]. */
export interface Bound {
  readonly code: string;
  readonly promised: number | null;
  /** Lines whose part is there in time, before any carrier. */
  readonly found: number | null;
  readonly carrier: number;
  readonly inTime: number;
  /** found × carrier × orders in time; null for a class without lines. */
  readonly kept: number | null;
  readonly keptToday: number;
  /** carrier × orders in time. */
  readonly ceiling: number;
  readonly ceilingToday: number;
}

export interface CeilingRows {
  readonly clock: string;
  readonly cutoffHour: number | null;
  readonly bounds: readonly Bound[];
  readonly missing: readonly string[];
}

export function ceilingRows({
  scenario,
  read,
  view,
}: FigureInput<unknown, PromiseCeiling>): CeilingRows {
  const { clock = 'cutoff' } = view;
  const order = clock === 'order';
  const timed = (read?.classes ?? []).filter(({ inTime }) => !order || inTime !== null);
  return {
    ...{ clock, cutoffHour: read?.cutoffHour ?? null, missing: missingTables(scenario) },
    bounds: timed.map((each) => boundOf(each, scenario.scenario.serviceByClass, order)),
  };
}

function boundOf(
  { code, promised, kept: measured, carrier, carrierToday, ...leaving }: ClassCeiling,
  kept: Readonly<Record<string, number | null>>,
  order: boolean,
): Bound {
  const inTime = order ? (leaving.inTime ?? 1) : 1;
  const inTimeToday = order ? (leaving.inTimeToday ?? 1) : 1;
  const now = kept[code] ?? null;
  return {
    ...{ code, promised, carrier, inTime },
    found: now === null ? null : now / carrier,
    kept: now === null ? null : now * inTime,
    keptToday: measured * inTimeToday,
    ceiling: carrier * inTime,
    ceilingToday: carrierToday * inTimeToday,
  };
}
