import { expect, test } from 'vitest';
import { evaluate } from '#model/evaluate.ts';
import type { Scenario } from '#model/scenario.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane as of } from '../fixtures/corvane.ts';

/** Fees as multiples of those of the recommended plan. */
const FEES = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4];

/** The recommended plan with its fees multiplied. */
function billed(times: number): Scenario {
  return Object.fromEntries(
    Object.entries(namedScenario('S4', of)).map(([id, value]) => [
      id,
      id.endsWith('.price') && typeof value === 'number' ? times * value : value,
    ]),
  );
}

test(
  'D12: margin along the fees rises, then falls; clients lost only rise',
  { timeout: 60_000 },
  () => {
    const after = FEES.map((times) => evaluate(of, billed(times)).scenario);
    const margins = after.map(({ margin }) => margin!);
    const lost = after.map(({ clientsLost }) => clientsLost!);
    console.log(
      FEES.map(
        (times, at) =>
          `×${times}: ${(margins[at]! / 1e6).toFixed(2)} M€, ${lost[at]!.toFixed(1)} lost`,
      ).join('; '),
    );
    const top = margins.indexOf(Math.max(...margins));
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(FEES.length - 1);
    expect(lost).toEqual(lost.toSorted((a, b) => a - b));
    expect(margins[FEES.indexOf(1)]).toBeGreaterThan(margins[0]!);
  },
);
