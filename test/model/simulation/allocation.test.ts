import { describe, expect, test } from 'vitest';
import { criticalLevel } from '#model/parts/critical-level.ts';
import { reserveGains } from '#model/parts/reserve-gain.ts';
import { demandCdf } from '#model/probability/demand-curve.ts';
import { poisson } from '#model/probability/poisson.ts';
import type { AllocatedPart } from '#model/simulation/allocated-part.ts';
import { lineSizeMoments } from '#model/simulation/line-size.ts';
import { simulateAllocation } from '#model/simulation/simulate-allocation.ts';
import { expectInside } from './inside.ts';

const plan = { seed: 3, batches: 20, lines: 20_000 };
const single = { single: 1, multiple: 1, planned: 1 };

/** Fast lines first, then others. */
function part(
  rule: AllocatedPart['rule'],
  stock: number,
  reserve: number,
  [high, low, leadTime]: readonly [number, number, number],
  sizes = single,
): AllocatedPart {
  const streams = [
    { rate: high, fast: true, planned: false },
    { rate: low, fast: false, planned: false },
  ];
  return { stock, reserve, rule, streams, sizes, leadTime };
}

const cases = [
  { stock: 5, reserve: 1, demand: [0.2, 0.3, 5] as const },
  { stock: 8, reserve: 2, demand: [0.3, 0.6, 6] as const },
  { stock: 3, reserve: 1, demand: [0.1, 0.2, 5] as const },
  { stock: 12, reserve: 3, demand: [0.4, 0.8, 7] as const },
];

describe.each(cases)('a reserve of $reserve out of $stock single pieces', (each) => {
  const { stock, reserve, demand } = each;
  const [highDemand, lowDemand, leadTime] = demand;
  const closed = criticalLevel({ stock, reserve, highDemand, lowDemand, leadTime });
  const { found, onHand, fastOwed, othersOwed } = simulateAllocation(
    part('reserve', stock, reserve, demand),
    plan,
  );

  test('priority clearing serves the fast class better than the closed form', () => {
    console.log(
      `reserve S ${stock} K ${reserve}: fast class ${closed.high.toFixed(3)} closed form, ` +
        `${found[0]!.mean.toFixed(3)} priority clearing`,
    );
    expect(found[0]!.mean - closed.high).toBeGreaterThan(10 * found[0]!.error);
  });

  test('another line finds a piece when the lead time’s demand left more than the reserve', () => {
    expectInside(found[1]!, closed.low, 0.003);
  });

  test('on hand − owed is the position − the demand of the lead time, whoever is served', () => {
    const net = onHand.mean - fastOwed.mean - othersOwed.mean;
    expect(net).toBeCloseTo(stock - (highDemand + lowDemand) * leadTime, 1);
  });
});

/** A slow part at a platform: 1.5 pieces a line, the mean of Corvane. */
const sizes = { single: 0.7, multiple: 0.6, planned: 0.2 };

test.each([
  { stock: 2, reserve: 1, demand: [0.01, 0.02, 8] as const },
  { stock: 4, reserve: 1, demand: [0.05, 0.1, 8] as const },
  { stock: 6, reserve: 2, demand: [0.05, 0.1, 8] as const },
  { stock: 10, reserve: 2, demand: [0.2, 0.3, 8] as const },
])(
  'lines of several pieces, $stock of which $reserve kept: the closed form is a low estimate',
  (each) => {
    const { stock, reserve, demand } = each;
    const [high, low, leadTime] = demand;
    const { mean, square } = lineSizeMoments(sizes, 0);
    const over = {
      mean: (high + low) * mean * leadTime,
      variance: (high + low) * square * leadTime,
    };
    const cdf = new Float64Array(stock + 1);
    demandCdf(over.mean, over.variance, stock, cdf);
    const { gain, cells } = reserveGains()(over, reserve, high / (high + low), stock);
    const findsOf = (level: number): number => {
      let found = 0;
      for (let q = 1; q <= level; q++) found += chanceOf(q) * cdf[level - q]!;
      return found;
    };
    let fast = findsOf(stock);
    for (let q = 1; q <= reserve; q++) fast += chanceOf(q) * gain[(q - 1) * cells + stock]!;
    const { found } = simulateAllocation(part('reserve', stock, reserve, demand, sizes), plan);
    console.log(
      `lines of several pieces S ${stock} K ${reserve}: fast ${fast.toFixed(3)} closed form, ` +
        `${found[0]!.mean.toFixed(3)} ± ${found[0]!.error.toFixed(3)} simulation; ` +
        `others ${findsOf(stock - reserve).toFixed(3)}, ${found[1]!.mean.toFixed(3)}`,
    );
    expect(found[0]!.mean - fast).toBeGreaterThan(-0.012);
    expect(found[0]!.mean - fast).toBeLessThan(0.04);
    expect(Math.abs(found[1]!.mean - findsOf(stock - reserve))).toBeLessThan(0.02);
  },
);

function chanceOf(q: number): number {
  return q === 1
    ? sizes.single
    : (1 - sizes.single) * sizes.multiple * (1 - sizes.multiple) ** (q - 2);
}

describe('rules without a reserve', () => {
  const demand = [0.2, 0.3, 5] as const;
  const exact = poisson(2.5).cdf(3);

  test.each(['firstCome', 'priority', 'reserve', 'quota'] as const)('%s finds alike', (rule) => {
    const { found } = simulateAllocation(part(rule, 4, 0, demand), plan);
    expectInside(found[0]!, exact, 0.003);
    // A quota of the whole stock holds the others back when they have it all out.
    if (rule !== 'quota') expectInside(found[1]!, exact, 0.003);
  });

  test('priority shortens the waits of the fast and lengthens the others’, in all the same', () => {
    const [first, priority] = (['firstCome', 'priority'] as const).map((rule) =>
      simulateAllocation(part(rule, 2, 0, demand), plan),
    );
    expect(priority!.days[0]!.mean).toBeLessThan(0.7 * first!.days[0]!.mean);
    expect(priority!.days[1]!.mean).toBeGreaterThan(first!.days[1]!.mean);
    const owed = ({ fastOwed, othersOwed }: typeof first & object): number =>
      fastOwed.mean + othersOwed.mean;
    expect(owed(priority!)).toBeCloseTo(owed(first!), 1);
  });
});

test('a quota protects the fast from the others, and the others lose by it', () => {
  const demand = [0.1, 0.8, 5] as const;
  const [open, kept] = [0, 2].map((reserve) =>
    simulateAllocation(part('quota', 6, reserve, demand), plan),
  );
  expect(kept!.found[0]!.mean).toBeGreaterThan(open!.found[0]!.mean + 0.1);
  expect(kept!.found[1]!.mean).toBeLessThan(open!.found[1]!.mean);
});

test('a reserve above the stock is refused', () => {
  expect(() => simulateAllocation(part('reserve', 1, 2, [1, 1, 1]), plan)).toThrow(
    /reserve must be at most the stock/,
  );
});
