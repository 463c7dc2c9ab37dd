import { datesOf, numbersOf, type Table } from './column.ts';
import { atClosing } from './instants.ts';
import { counts, type LineOutcomes } from './outcomes.ts';
import type { Zone } from './zone.ts';

/** Delivered against what was asked, never called service. */
export interface AgainstRequested {
  readonly lines: number;
  readonly share: number | null;
}

/** What the client sees, whatever was promised. */
export interface WithoutPromise {
  /** Lines whose order date is known. */
  readonly lines: number;
  readonly within24h: number | null;
  readonly within48h: number | null;
  readonly machineDownLines: number;
  readonly machineDownHours: number | null;
}

export function againstRequested(
  lines: Table,
  { outcome, delivered, places }: LineOutcomes,
  zone: Zone,
  within: (row: number) => boolean,
): AgainstRequested | null {
  if (!lines.columns.has('requested_delivery_date')) return null;
  const requested = atClosing(datesOf(lines, 'requested_delivery_date'), places, zone);
  let [asked, met] = [0, 0];
  for (let row = 0; row < lines.rows; row++) {
    const date = requested[row] ?? NaN;
    const arrived = delivered[row] ?? NaN;
    if (!within(row) || Number.isNaN(date) || Number.isNaN(arrived) || !counts(outcome[row]))
      continue;
    asked += 1;
    met += Number(arrived <= date);
  }
  return { lines: asked, share: asked > 0 ? met / asked : null };
}

export function withoutPromise(
  lines: Table,
  { outcome, ordered, delivered }: LineOutcomes,
  within: (row: number) => boolean,
): WithoutPromise {
  const down = numbersOf(lines, 'machine_down_declared');
  let [known, in24, in48, stopped, hours] = [0, 0, 0, 0, 0];
  for (let row = 0; row < lines.rows; row++) {
    const from = ordered[row] ?? NaN;
    if (!within(row) || Number.isNaN(from) || !counts(outcome[row])) continue;
    const waited = ((delivered[row] ?? NaN) - from) / 60;
    known += 1;
    in24 += Number(waited <= 24);
    in48 += Number(waited <= 48);
    if (down[row] !== 1 || Number.isNaN(waited)) continue;
    stopped += 1;
    hours += waited;
  }
  const isMeasurable = known > 0 && lines.columns.has('actual_delivery_date');
  return {
    lines: known,
    within24h: isMeasurable ? in24 / known : null,
    within48h: isMeasurable ? in48 / known : null,
    machineDownLines: stopped,
    machineDownHours: stopped > 0 ? hours / stopped : null,
  };
}
