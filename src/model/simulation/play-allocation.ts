import { positive, refuse } from '../probability/refusal.ts';
import type { AllocatedPart } from './allocated-part.ts';
import { allocationRun } from './allocation-run.ts';

/** One line of the play. */
export interface PlayedLine {
  /** Days from the start of the play. */
  readonly day: number;
  readonly fast: boolean;
  readonly pieces: number;
  /** It found its whole quantity at once. */
  readonly found: boolean;
}

export interface AllocationPlay {
  /** In order of time. */
  readonly lines: readonly PlayedLine[];
  /** Pieces on hand after each change: [day, pieces], the first at day 0. */
  readonly hand: readonly (readonly [number, number])[];
}

/** Lines of one play, at most: a picture has no room for more. */
const MOST_LINES = 600;

/**
 * One history of a part on one shelf, to be looked at. It starts after four lead times, so that the shelf is
 * seen as it usually is and not full. The same seed gives the same lines under every rule.
 *
 * @param days  length of the play, > 0
 * @throws RangeError when a field of the part is out of range, or for more than 600 lines expected
 */
export function playAllocation(part: AllocatedPart, seed: number, days: number): AllocationPlay {
  positive('days', days);
  const expected = days * part.streams.reduce((sum, { rate }) => sum + rate, 0);
  if (expected > MOST_LINES) refuse('lines expected', `at most ${MOST_LINES}`, expected);
  const start = 4 * part.leadTime;
  const lines: PlayedLine[] = [];
  const hand: (readonly [number, number])[] = [[0, part.stock]];
  const note = (time: number): void => {
    const [day, pieces] = [time - start, shelf.hand()];
    if (day > days || pieces === hand.at(-1)![1]) return;
    if (day <= 0) hand[0] = [0, pieces];
    else hand.push([day, pieces]);
  };
  const { shelf, next, time, arrive } = allocationRun(part, seed, {
    ended: () => undefined,
    received: note,
  });
  for (next(); time() - start < days; next()) {
    const { line, found } = arrive();
    const day = time() - start;
    if (day >= 0) lines.push({ day, fast: line.fast, pieces: line.pieces, found });
    note(time());
  }
  return { lines, hand };
}
