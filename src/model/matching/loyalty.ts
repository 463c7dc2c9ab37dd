import {
  driver,
  missedWhenLeaving,
  worthWhenLeaving,
  worthWhenRefusing,
  type Driver,
} from './drivers.ts';
import { levelOf } from './level-of.ts';
import type { RenewalRow } from './renewal-rows.ts';
import { logistic, twoWayLogit, type TwoWayLogit } from './two-way-logit.ts';

/** What became of contracts at their end, as a law. */
export interface Loyalty {
  readonly decisions: number;
  readonly refused: number;
  readonly lost: number;
  /** Keeping a contract rather than going on without: logit = level + worth × what it is worth over none. */
  readonly keeping: { readonly level: number; readonly worth: Driver };
  /** Going to a rival within a year: logit = level of the segment + missed × (usual − held) − worth × worth. */
  readonly leaving: {
    /** [segment]. */
    readonly level: readonly number[];
    readonly missed: Driver;
    readonly worth: Driver;
    /** Share of promises kept overall. */
    readonly usual: number;
  };
}

/** A segment's own losses count as much as those expected of it once it has this many. */
const LOSSES = 5;
const MONTHS = 12;

/**
 * Reactions behind the renewals: what drives them is estimated, drawn towards what is assumed; their
 * level is such that the model has the losses and refusals that were seen, all in all and nearly by segment.
 *
 * @param segments  number of segments
 * @returns null when no contract came to its end, or all went the same way
 */
export function loyalty(
  rows: readonly RenewalRow[],
  usual: number,
  segments: number,
): Loyalty | null {
  const stayed = rows.filter(({ outcome }) => outcome !== 'lost');
  const refused = stayed.filter(({ outcome }) => outcome === 'withoutContract').length;
  const lost = rows.length - stayed.length;
  if (lost === 0 || refused === 0 || stayed.length === refused) return null;

  const keeps = twoWayLogit(
    stayed.map(({ worth }) => [1, worth]),
    stayed.map(({ outcome }) => outcome === 'renewed'),
  );
  const whenRefusing = driver(worthWhenRefusing, keeps, 1);
  const leaves: TwoWayLogit | null = twoWayLogit(
    rows.map(({ worth, held }) => [1, usual - held, -worth]),
    rows.map(({ outcome }) => outcome === 'lost'),
  );
  const missed = driver(missedWhenLeaving, leaves, 1);
  const whenLeaving = driver(worthWhenLeaving, leaves, 2);
  const offsets = rows.map(
    ({ worth, held }) => missed.used * (usual - held) - whenLeaving.used * worth,
  );
  const overall = levelOf(offsets, lost);
  const perYear = yearly(rows);
  return {
    decisions: rows.length,
    refused,
    lost,
    keeping: {
      level: levelOf(
        stayed.map(({ worth }) => whenRefusing.used * worth),
        stayed.length - refused,
      ),
      worth: whenRefusing,
    },
    leaving: {
      level: Array.from({ length: segments }, (_, segment) => {
        let [seen, expected] = [0, 0];
        rows.forEach((row, i) => {
          if (row.segment !== segment) return;
          seen += Number(row.outcome === 'lost');
          expected += logistic(overall + offsets[i]!);
        });
        return overall + perYear + Math.log((seen + LOSSES) / (expected + LOSSES));
      }),
      missed,
      worth: whenLeaving,
      usual,
    },
  };
}

/** Logarithm of the years between two decisions, taken off: a contract of three years is left a third as often a year. */
function yearly(rows: readonly RenewalRow[]): number {
  const months = rows.reduce((sum, { term }) => sum + term, 0) / rows.length;
  return -Math.log(months / MONTHS);
}
