import type { Drawn, Numbers, Uncertain } from './uncertain.ts';

/** One entry moved over its own range, all others as they are. */
export interface TornadoRow {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** The number with the entry at its low and high ends. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** |atHigh − atLow|; null when either is not computable. */
  readonly swing: number | null;
  /** Whether the number changes sign inside the range: read here, or at the value in force. */
  readonly flips: boolean;
}

/**
 * Tornado: which uncertain entry moves each number most. One evaluation at the values in force, then two
 * per entry.
 *
 * @param evaluate  numbers (often differences) under the values given
 * @returns number → its rows, largest swing first, then in the order of the entries
 */
export function tornado(
  evaluate: (drawn: Drawn) => Numbers,
  uncertain: readonly Uncertain[],
): Record<string, TornadoRow[]> {
  const values = Object.fromEntries(uncertain.map((entry) => [entry.id, entry.default]));
  const now = evaluate(values);
  const ends = uncertain.map(({ id, low, high }) => ({
    ...{ id, low, high },
    atLow: evaluate({ ...values, [id]: low }),
    atHigh: evaluate({ ...values, [id]: high }),
  }));
  return Object.fromEntries(
    Object.keys(now).map((name) => [
      name,
      ends
        .map(({ id, low, high, ...end }): TornadoRow => {
          const [atLow, atHigh] = [end.atLow[name] ?? null, end.atHigh[name] ?? null];
          const signs = [atLow, atHigh, now[name] ?? null]
            .filter((value) => value !== null)
            .map(Math.sign);
          return {
            ...{ id, low, high, atLow, atHigh },
            swing: atLow === null || atHigh === null ? null : Math.abs(atHigh - atLow),
            flips: signs.includes(1) && signs.includes(-1),
          };
        })
        .sort((a, b) => (b.swing ?? 0) - (a.swing ?? 0)),
    ]),
  );
}
