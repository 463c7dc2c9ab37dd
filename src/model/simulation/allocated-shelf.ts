import type { AllocationRule } from '../assumptions.ts';

/** A client's line at a shelf. */
export interface AskedLine {
  readonly time: number;
  /** Promised fast: the reserve is kept for it. */
  readonly fast: boolean;
  readonly pieces: number;
}

/** One shelf that shares its stock between lines promised fast and others. */
export interface AllocatedShelf {
  /** Pieces on hand. */
  readonly hand: () => number;
  /** Pieces owed to fast and to other lines. */
  readonly owed: (fast: boolean) => number;
  /** Gives what the rule allows, keeps the rest waiting. True when the line found its whole quantity. */
  readonly ask: (line: AskedLine) => boolean;
  /** The pieces ordered for a line come in; returns the lines whose wait ends. */
  readonly receive: (orderedFor: AskedLine) => readonly AskedLine[];
}

interface Waiting {
  readonly line: AskedLine;
  left: number;
}

/**
 * A shelf under a rule of allocation, one order to the supplier for each line.
 *
 * - `firstCome`: whoever came first.
 * - `priority`: what comes in goes to fast lines that wait, then to the others.
 * - `reserve`: as priority, and the last K pieces on hand are for fast lines only.
 * - `quota`: as priority, and other lines never have more than S − K pieces out at a time, given and not
 *   yet replaced.
 *
 * @param stock    S, pieces, whole, ≥ 0
 * @param reserve  K, pieces, whole, from 0 to S; read by `reserve` and `quota`
 */
export function allocatedShelf(
  stock: number,
  reserve: number,
  rule: AllocationRule,
): AllocatedShelf {
  const waiting: Waiting[] = [];
  let hand = stock;
  let othersOut = 0;

  function allowed(fast: boolean): number {
    if (fast || rule === 'firstCome' || rule === 'priority') return hand;
    if (rule === 'reserve') return Math.max(0, hand - reserve);
    return Math.max(0, Math.min(hand, stock - reserve - othersOut));
  }

  function give(fast: boolean, pieces: number): number {
    const given = Math.min(allowed(fast), pieces);
    hand -= given;
    if (!fast) othersOut += given;
    return given;
  }

  return {
    hand: () => hand,
    owed: (fast) =>
      waiting.reduce((sum, { line, left }) => sum + (line.fast === fast ? left : 0), 0),
    ask(line) {
      const given = give(line.fast, line.pieces);
      if (given === line.pieces) return true;
      waiting.push({ line, left: line.pieces - given });
      return false;
    },
    receive(orderedFor) {
      hand += orderedFor.pieces;
      if (!orderedFor.fast) othersOut -= orderedFor.pieces;
      const inTurn =
        rule === 'firstCome'
          ? waiting.slice()
          : [
              ...waiting.filter(({ line }) => line.fast),
              ...waiting.filter(({ line }) => !line.fast),
            ];
      const ended: AskedLine[] = [];
      for (const each of inTurn) {
        each.left -= give(each.line.fast, each.left);
        // Nothing is left for it, nor for those behind it.
        if (each.left > 0) break;
        ended.push(each.line);
        waiting.splice(waiting.indexOf(each), 1);
      }
      return ended;
    },
  };
}
