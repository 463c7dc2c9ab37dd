import { describe, expect, test } from 'vitest';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import { attributedStock, unattributed, type StockGroup } from '#model/parts/attribution.ts';
import { marginalPath } from '#model/parts/policy/marginal-path.ts';
import { promiseMix } from '#model/parts/policy/promise-mix.ts';
import { heldStock } from '#model/parts/stock.ts';
import { today } from '#model/today.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const { parts, calibration } = today(tinyCase)!;
const levers = { demandVariability: 1, supplierLeadTimeFactor: 1 };
const mix = promiseMix(tinyCase, unmovedFlows(tinyCase), parts.sharing.lists);
const classes = parts.classes;
const byClass = tinyCase.classes.map((_, cls): StockGroup => ({
  share: tinyCase.classes.map((__, k) => Number(k === cls)),
  promises: mix,
}));
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe('a rule blind to promises', () => {
  const { today: state } = calibration;
  const stock = attributedStock(parts, calibration, [state], byClass);

  test('is attributed to the lines, to the last euro', () => {
    expect(sum(stock.demand)).toBeCloseTo(heldStock(parts, state), 6);
    expect(stock.promises).toEqual([0, 0, 0, 0]);
    expect(unattributed(parts, state, stock)).toBeCloseTo(0, 6);
  });

  test('costs a line of any class the same where they ask for the same parts', () => {
    const half = { share: [0.5, 0.5, 0.5, 0.5], promises: mix };
    const { demand } = attributedStock(parts, calibration, [state], [half, half]);
    expect(demand[0]).toBeCloseTo(demand[1]!, 9);
  });
});

describe('marginal analysis', () => {
  const path = marginalPath(parts, levers, calibration, mix, { low: 9, high: 10, share: 0.5 }, 4);
  const stock = attributedStock(parts, calibration, path, byClass);

  test('takes at most ten states, each holding less than the one before', () => {
    expect(path.length).toBe(9);
    const held = path.map((state) => heldStock(parts, state));
    expect(held).toEqual([...held].sort((a, b) => b - a));
  });

  test('adds up: what demand and promises tie up is the stock', () => {
    expect(sum(stock.demand) + sum(stock.promises)).toBeCloseTo(heldStock(parts, path[0]!), 6);
  });

  test('charges promises to those who make them', () => {
    const lines = [0.5, 0.5, 0.5, 0.5];
    const none = { share: lines, promises: new Float64Array(classes * classes) };
    const { demand, promises } = attributedStock(parts, calibration, path, [
      { share: lines, promises: mix },
      none,
    ]);
    expect(promises[0]).toBeGreaterThan(0);
    expect(demand[0]).toBeCloseTo(demand[1]!, 9);
    expect(promises[1]!).toBeLessThan(promises[0]! / 10);
  });
});
