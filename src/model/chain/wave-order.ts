import type { Case } from '../case.ts';

/** Wave of each archetype in the recommended plan: those who value speed first, key accounts at their renewal. */
const byArchetype: Readonly<Record<string, number>> = { A: 1, C: 1, D: 2, E: 2, B: 3, F: 3 };
const WAVES = 3;

/** Wave of each segment, from 1: the plan's for its archetypes; else those who value speed most first, by thirds. */
export function waveOrder({ segments }: Case): number[] {
  const known = segments.map(({ id }) => byArchetype[id]);
  if (known.every((wave) => wave !== undefined)) return known;
  const ranked = [...segments.keys()].sort(
    (a, b) => (segments[b]!.valuedShare ?? 0) - (segments[a]!.valuedShare ?? 0) || a - b,
  );
  return segments.map((_, segment) =>
    Math.min(WAVES, 1 + Math.floor((WAVES * ranked.indexOf(segment)) / segments.length)),
  );
}
