import type { Case, Segment } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';

/** Percents over N1, N2, N3, N4. */
type PlanRow = readonly [number, number, number, number];

/** Who gets what in the recommended plan, by archetype (design/case.md §4). */
const byArchetype: Readonly<Record<string, PlanRow>> = {
  A: [0, 0, 45, 55],
  B: [0, 20, 45, 35],
  C: [0, 40, 60, 0],
  D: [20, 80, 0, 0],
  E: [100, 0, 0, 0],
  F: [0, 0, 100, 0],
};

/** For segments of another kind: the more clients value 24 h, the faster the offer. */
const byValue: readonly (readonly [least: number, row: PlanRow])[] = [
  [0.5, [0, 0, 45, 55]],
  [0.2, [0, 40, 60, 0]],
  [0.05, [20, 80, 0, 0]],
  [0, [100, 0, 0, 0]],
];

/** Rows of the recommended plan: today's offers are left by everybody. */
export function planRows(of: Case): Scenario {
  return rows(of, (segment) => byArchetype[segment.id] ?? rowByValue(segment));
}

/** One new offer for everybody; `size` new offers in the scenario, `offer` its place among them. */
export function everybody(of: Case, offer: number, size: number): Scenario {
  return rows(of, () => Array.from({ length: size }, (_, cell) => (cell === offer ? 100 : 0)));
}

function rowByValue({ valuedShare }: Segment): PlanRow {
  const value = valuedShare ?? 0;
  return byValue.find(([least]) => value >= least)?.[1] ?? [100, 0, 0, 0];
}

function rows(of: Case, row: (segment: Segment) => readonly number[]): Scenario {
  const left = of.offers.map(() => 0);
  return Object.fromEntries(
    of.segments.map((segment) => [`match.${segment.id}`, [...left, ...row(segment)]]),
  );
}
