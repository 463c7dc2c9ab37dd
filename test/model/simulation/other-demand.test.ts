import { describe, expect, test } from 'vitest';
import { createRandom } from '#model/simulation/random.ts';
import { otherDemand } from '#model/simulation/other-demand.ts';
import { poissonDraw } from '#model/simulation/poisson-draw.ts';
import { batchMeans } from '#model/simulation/batch-means.ts';
import { today } from '#model/today.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { expectInside } from './inside.ts';

const { parts } = today(tinyCase)!;
const DAYS = (tinyCase.months * 365.25) / 12;
const others = Array.from({ length: 400 }, (_, seed) => otherDemand(parts, DAYS, seed));

describe.each([0.2, 7, 90])('Poisson draws of mean %f', (mean) => {
  const random = createRandom(3);
  const draws = Array.from({ length: 20_000 }, () => poissonDraw(mean, random));

  test('have it for mean and variance', () => {
    expectInside(batchMeans(draws), mean, 0.1);
    expectInside(batchMeans(draws.map((draw) => (draw - mean) ** 2)), mean, 1.5);
  });
});

describe('other demand', () => {
  test('has the mean of the estimate, pair by pair', () => {
    parts.rates.mean.forEach((rate, pair) => {
      if (rate === 0) return;
      expectInside(batchMeans(others.map(({ rates }) => rates.mean[pair]!)), rate, rate);
    });
  });

  test('brings as many lines as its rates say', () => {
    const lines = batchMeans(
      others.map(({ network }) => network.lines.reduce((sum, count) => sum + count, 0)),
    );
    expectInside(lines, parts.rates.mean.reduce((sum, rate) => sum + rate, 0) * DAYS, 10);
  });

  test('is itself for a seed, another for another', () => {
    expect(otherDemand(parts, DAYS, 5).network.lines).toEqual(others[5]!.network.lines);
    expect(others[6]!.network.lines).not.toEqual(others[5]!.network.lines);
  });
});
