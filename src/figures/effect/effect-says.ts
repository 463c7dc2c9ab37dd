import type { Words } from '../figure.ts';
import { say } from '../say.ts';
import { type EffectRows, type Run, runsOf } from './effect-rows.ts';

/**
 * What the curve shows, in words: the shape decides the sentence. `write` dresses a value of the lever.
 * Flat stretches at an end or between two rises are said only of a curve that goes one way.
 */
export function effectSays(
  rows: EffectRows,
  words: Words,
  write: (value: number) => string,
): string {
  const runs = runsOf(rows);
  if (runs.length === 0) return say(words, 'unknown');
  const moves = merged(runs.filter(({ sign }) => sign !== 'same'));
  const [first, second] = moves;
  if (!first) return say(words, 'flat');
  const by = (move: Run) => amount(rows, Math.abs(move.by), words);
  if (!second) {
    const [min, max] = [rows.at[0] ?? 0, rows.at.at(-1) ?? 0];
    const flat = runs.find(({ sign, from, to }) => sign === 'same' && to - from >= (max - min) / 5);
    const stretch = flat
      ? say(words, 'stretch', { from: write(flat.from), to: write(flat.to) })
      : '';
    return say(words, first.sign, { by: by(first), min: write(min), max: write(max), stretch });
  }
  if (moves.length === 2) {
    return say(words, `${first.sign}.${second.sign}`, {
      by: by(first),
      at: write(first.to),
      back: by(second),
    });
  }
  const known = rows.values.filter((value) => value !== null);
  const span = Math.max(...known) - Math.min(...known);
  return say(words, 'varies', { by: amount(rows, span, words) });
}

/** Moves the same way around a flat stretch are one. */
function merged(moves: readonly Run[]): readonly Run[] {
  return moves.reduce<readonly Run[]>((made, move) => {
    const last = made.at(-1);
    if (last?.sign !== move.sign) return [...made, move];
    return [...made.slice(0, -1), { ...last, to: move.to, by: last.by + move.by }];
  }, []);
}

function amount({ kpi }: EffectRows, size: number, { format }: Words): string {
  return kpi === 'service' ? format.points(size, 1).replace('+', '') : format.money(size);
}
