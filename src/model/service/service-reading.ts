import type { Case } from '../case.ts';
import { linesByClass } from '../costs/year-volumes.ts';
import type { ClassFlows } from '../matching/class-flows.ts';
import { availability, emptyShare, foundByClass, laterShare } from '../parts/availability.ts';
import type { Calibration } from '../parts/calibration.ts';
import type { NetworkState } from '../parts/network-state.ts';
import { carriedFlows } from '../parts/pattern-flows.ts';
import { logitShift } from '../logit-shift.ts';
import { weightedMean } from '../nullable.ts';

/** Service of one state, read from the model and moved from what was measured. */
export interface ServiceReading {
  /** Share kept by class; null where no promise was measured: [class]. */
  readonly byClass: readonly (number | null)[];
  /** Promises of a year by class: [class]. */
  readonly promises: readonly number[];
  readonly service: number | null;
  /** Today's lines with today's promises, on this state's network. */
  readonly constantMix: number | null;
  readonly within24h: number | null;
  readonly within48h: number | null;
  /** Carrier's ceiling over the mix of promises. */
  readonly ceiling: number | null;
  /** Promises missed in a year. */
  readonly missed: number;
}

/** On-time share of each class's carrier once `carrierReliability` moves. */
export function carriers(today: readonly number[], default_: number, chosen: number): number[] {
  return today.map((share) => logitShift(share, default_, chosen));
}

/**
 * Kept = found at an eligible source × brought in time by the carrier. Per class, what was found is
 * the measured share ÷ the carrier's; the model moves it on the logit scale, so that no stock lifts
 * a class above its carrier. Lines whose promise changed keep their parts and their place:
 * availability is read on the lines they come from, against the window they now have.
 *
 * @param flows     lines by class today × class asked for in the scenario; the state's lists say what they carry
 * @param carrier   on-time share by class in the scenario: [class]
 * @param clockGain lines a year that now leave a day earlier (or later, < 0), and the share of them delivered within 24 h / 48 h that this adds
 */
export function serviceReading(
  of: Case,
  calibration: Calibration,
  state: NetworkState,
  flows: ClassFlows,
  carrier: readonly number[],
  clockGain: { readonly within24h: number; readonly within48h: number },
): ServiceReading {
  const { byClass: measured } = of.measured;
  const kept = (k: number, foundAfter: number): number => {
    const { kept: count, promises: made } = measured[k]!;
    const foundToday = availability(calibration.today, calibration, k, k);
    if (foundAfter === foundToday && carrier[k] === calibration.carrier[k]) return count / made;
    return carrier[k]! * logitShift(count / made / calibration.carrier[k]!, foundToday, foundAfter);
  };

  const lines = linesByClass(of, carriedFlows(flows, state.sharing));
  const foundBy = foundByClass(state, calibration, flows, lines);
  const promises = measured.map((each, k) =>
    each.lines > 0 ? (each.promises / each.lines) * lines[k]! : 0,
  );
  const shareKept = measured.map((each, k) => {
    if (each.promises === 0 || lines[k] === 0) return null;
    return kept(k, foundBy[k]!);
  });
  const sameMix = measured.map((each, k) =>
    each.promises === 0 ? null : kept(k, availability(state, calibration, k, k)),
  );
  return {
    byClass: shareKept,
    promises,
    service: weightedMean(shareKept, promises),
    constantMix: weightedMean(
      sameMix,
      measured.map((each) => each.promises),
    ),
    within24h: delivered(of, calibration, state, lines, carrier, 'within24h', clockGain.within24h),
    within48h: delivered(of, calibration, state, lines, carrier, 'within48h', clockGain.within48h),
    ceiling: weightedMean(
      carrier.map((share, k) => (measured[k]!.promises > 0 ? share : null)),
      promises,
    ),
    missed: promises.reduce((sum, count, k) => sum + count * (1 - (shareKept[k] ?? 1)), 0),
  };
}

/** Lines physically delivered in time whatever the promise: today's rate by class, moved by availability and carrier. */
function delivered(
  of: Case,
  calibration: Calibration,
  state: NetworkState,
  byClass: readonly number[],
  carrier: readonly number[],
  reading: 'within24h' | 'within48h',
  gain: number,
): number | null {
  const inTimeAt = reading === 'within24h' ? nextDay : within48Hours(of, calibration);
  let lines = 0;
  let inTime = 0;
  of.measured.byClass.forEach((each, k) => {
    const own = byClass[k]!;
    if (each.lines === 0) return;
    const today = inTimeAt(calibration.today, k) * calibration.carrier[k]!;
    const after = inTimeAt(state, k) * carrier[k]!;
    lines += own;
    inTime += own * logitShift(each[reading] / each.lines, today, after);
  });
  return lines > 0 && of.measured[reading] !== null ? inTime / lines + gain : null;
}

/** Share of a class's lines found near, those delivered a day later than from their shelf left out. */
function nextDay(state: NetworkState, k: number): number {
  return 1 - emptyShare(state, k) - laterShare(state, k);
}

/** Share of a class's lines found where the slowest promise within 48 h may be served from: the centre too. */
function within48Hours(
  { classes }: Case,
  calibration: Calibration,
): (state: NetworkState, k: number) => number {
  const slow = classes.findLastIndex(
    ({ windowHours }) => windowHours !== null && windowHours <= 48,
  );
  return slow < 0
    ? (state, k) => 1 - emptyShare(state, k)
    : (state, k) => availability(state, calibration, k, slow);
}
