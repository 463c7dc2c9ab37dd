import { describe, expect, test } from 'vitest';
import { networkShape } from '#model/network-shape.ts';
import { deadStock } from '#model/parts/dead-stock.ts';
import { heldStock } from '#model/parts/stock.ts';
import { stockOverTime } from '#model/parts/stock-over-time.ts';
import { today } from '#model/today.ts';
import type { Scenario } from '#model/scenario.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const now = today(tinyCase)!;
const asIs = now.calibration.today;
const kept = { scrapped: 0, sold: 0 };
const months = [0, 3, 6, 12, 24, 600];
const run = (cover: number, scenario: Scenario, disposal = kept) => {
  const parts = now.shaped(networkShape(now.parts.network, scenario));
  const state = now.state({ cover, demandVariability: 1, supplierLeadTimeFactor: 1 }, parts);
  return { state, seen: stockOverTime(parts, state, asIs, months, disposal) };
};

describe.each([
  ['less cover', 0.6, {}],
  ['more cover', 1.4, {}],
  ['a closed platform', 0.8, { 'platforms.N': 'closed' }],
])('stock over time, %s', (_, cover, scenario) => {
  const { state, seen } = run(cover, scenario);

  test('accounts for every euro of today’s', () => {
    for (const { live, consumed, moved, bought } of seen) {
      expect(live).toBeCloseTo(heldStock(now.parts, asIs) + bought - consumed - moved, 6);
    }
  });

  test('never rises once the policy is in place, and ends at what it holds', () => {
    const lives = seen.map(({ live }) => live);
    expect(lives).toEqual([...lives].sort((a, b) => b - a));
    expect(lives.at(-1)).toBeCloseTo(heldStock(now.parts, state), 6);
    for (const live of lives) expect(live).toBeGreaterThanOrEqual(lives.at(-1)! - 1e-6);
  });
});

test('less cover is consumed, not bought; a closed platform’s stock is moved', () => {
  const less = run(0.6, {}).seen.at(-1)!;
  expect(less.consumed).toBeGreaterThan(0);
  expect([less.bought, less.moved]).toEqual([0, 0]);
  expect(run(0.8, { 'platforms.N': 'closed' }).seen.at(-1)!.moved).toBeGreaterThan(0);
});

describe('dead stock', () => {
  // Nine pieces at the centre and two at a platform of 500 € each, provided for by 80 %.
  test('is what the month-ends saw', () => {
    const { all, orphans, provision } = deadStock(tinyCase.network!);
    expect([all, orphans]).toEqual([5500, 5500]);
    expect(provision).toBeCloseTo(4400, 3);
  });

  test('leaves by quarters; what is not provided for is charged', () => {
    const { seen } = run(1, {}, { scrapped: 0.5, sold: 0.2 });
    expect(seen.map(({ scrapped }) => scrapped)).toEqual([0, 687.5, 1375, 2750, 2750, 2750]);
    expect(seen.map(({ dead }) => dead)).toEqual([5500, 4537.5, 3575, 1650, 1650, 1650]);
    expect(seen[3]!.sold).toBeCloseTo(1100, 9);
    expect(seen[3]!.writeOff).toBeCloseTo(550, 3);
  });

  test('is not scrapped twice', () => {
    expect(() => run(1, {}, { scrapped: 0.7, sold: 0.7 })).toThrow(
      'share scrapped or sold must be a share from 0 to 1; got 1.4',
    );
  });
});
