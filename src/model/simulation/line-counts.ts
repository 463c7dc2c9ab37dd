import type { WaitingLine } from './stock-node.ts';

/** Lines counted one by one, by what happened to them: [node × classes + class]. */
export interface LineCounts {
  readonly classes: number;
  readonly lines: Float64Array;
  readonly local: Float64Array;
  readonly own: Float64Array;
  readonly rescued: Float64Array;
  readonly direct: Float64Array;
  readonly waited: Float64Array;
  /** Of the lines that waited and got their pieces: how many within one and two days, and days in all. */
  readonly ended: Float64Array;
  readonly withinOneDay: Float64Array;
  readonly withinTwoDays: Float64Array;
  readonly days: Float64Array;
}

export function createLineCounts(nodes: number, classes: number): LineCounts {
  const zeros = (): Float64Array => new Float64Array(nodes * classes);
  return {
    classes,
    lines: zeros(),
    local: zeros(),
    own: zeros(),
    rescued: zeros(),
    direct: zeros(),
    waited: zeros(),
    ended: zeros(),
    withinOneDay: zeros(),
    withinTwoDays: zeros(),
    days: zeros(),
  };
}

/** @param now  when its last piece came to the shelf */
export function countWait(counts: LineCounts, line: WaitingLine, now: number): void {
  const at = line.shelf * counts.classes + line.cls;
  const days = now - line.time;
  counts.ended[at]!++;
  counts.days[at]! += days;
  if (days <= 1) counts.withinOneDay[at]!++;
  if (days <= 2) counts.withinTwoDays[at]!++;
}
