import { describe, expect, test } from 'vitest';
import { assignByEnumeration } from '#model/matching/assign-by-enumeration.ts';
import { assignByProgramme } from '#model/matching/assign-by-programme.ts';
import { assignOffers } from '#model/matching/assign-offers.ts';
import type { AssignmentProblem } from '#model/matching/assignment.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

const draw = mulberry32(11);

/** € per year as a portfolio has them, one cell in six not for sale. */
function problem(segments: number, offers: number, maxOffers: number): AssignmentProblem {
  return {
    values: Array.from({ length: segments }, () =>
      Array.from({ length: offers }, () =>
        draw() < 1 / 6 ? null : Math.round(900_000 * draw() - 200_000),
      ),
    ),
    openCost: Array.from({ length: offers }, () => Math.round(60_000 * draw())),
    maxOffers,
  };
}

/** Every way of giving one offer to each segment. */
function bruteForce({ values, openCost, maxOffers }: AssignmentProblem): number | null {
  let best: number | null = null;
  const given: number[] = [];
  const go = (segment: number, value: number): void => {
    const open = new Set(given);
    if (open.size > maxOffers) return;
    if (segment === values.length) {
      const net = value - [...open].reduce((sum, offer) => sum + openCost[offer]!, 0);
      if (best === null || net > best) best = net;
      return;
    }
    values[segment]!.forEach((each, offer) => {
      if (each === null) return;
      given.push(offer);
      go(segment + 1, value + each);
      given.pop();
    });
  };
  go(0, 0);
  return best;
}

function same(got: number | undefined, expected: number | null): void {
  if (expected === null) expect(got).toBeUndefined();
  else near(got!, expected, 1e-12);
}

describe('the best plan', () => {
  test('is that of brute force, by enumeration and by integer programming', () => {
    for (let round = 0; round < 40; round++) {
      const asked = problem(4, 6, 1 + (round % 4));
      const expected = bruteForce(asked);
      same(assignByEnumeration(asked)?.value, expected);
      same(assignByProgramme(asked)?.value, expected);
    }
  });

  test('of six segments among twelve offers, and among twenty, is the same both ways', () => {
    for (const [offers, most] of [
      [12, 4],
      [12, 2],
      [20, 4],
    ] as const) {
      const asked = problem(6, offers, most);
      const programme = assignByProgramme(asked);
      same(programme?.value, assignByEnumeration(asked)!.value);
      expect(assignOffers(asked)?.value).toBeCloseTo(programme!.value, 3);
    }
  });
});

test('is consistent: what is assigned is open, sold there, and adds up', () => {
  for (let round = 0; round < 20; round++) {
    const asked = problem(6, 8, 3);
    const plan = assignOffers(asked);
    if (!plan) continue;
    expect(plan.offers.length).toBeLessThanOrEqual(3);
    expect([...new Set(plan.assigned)].sort((a, b) => a - b)).toEqual(plan.offers);
    const value = plan.assigned.reduce((sum, offer, at) => sum + asked.values[at]![offer]!, 0);
    near(plan.value, value - plan.offers.reduce((sum, k) => sum + asked.openCost[k]!, 0), 1e-12);
  }
});

test('one offer more never makes the plan worse', () => {
  for (let round = 0; round < 10; round++) {
    const asked = problem(6, 9, 1);
    const values = [1, 2, 3, 4, 5].map(
      (maxOffers) => assignOffers({ ...asked, maxOffers })?.value ?? -Infinity,
    );
    for (let k = 1; k < values.length; k++) {
      expect(values[k]!).toBeGreaterThanOrEqual(values[k - 1]!);
    }
  }
});

test('is none when nothing can serve all', () => {
  const values = [
    [1, null],
    [null, 1],
  ];
  const asked = { values, openCost: [0, 0], maxOffers: 1 };
  expect(assignByEnumeration(asked)).toBeNull();
  expect(assignByProgramme(asked)).toBeNull();
  expect(assignOffers({ ...asked, maxOffers: 2 })).toEqual({
    offers: [0, 1],
    assigned: [0, 1],
    value: 2,
  });
});

test('says what it refuses', () => {
  const asked = { values: [[1, 2]], openCost: [0, 0], maxOffers: 0 };
  expect(() => assignOffers(asked)).toThrow('most offers must be a whole number ≥ 1; got 0');
  expect(() => assignOffers({ ...asked, maxOffers: 1, openCost: [0] })).toThrow(
    'values must be 1 a row; got 2',
  );
  expect(() => assignOffers({ ...asked, maxOffers: 1, values: [[1, Infinity]] })).toThrow(
    'value must be a finite number; got Infinity',
  );
});
