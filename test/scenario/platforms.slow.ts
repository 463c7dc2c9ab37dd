import { expect, test } from 'vitest';
import { evaluate } from '#model/evaluate.ts';
import { namedScenario } from '#scenario/named.ts';
import { platformsPassThrough } from '#scenario/named/platforms-pass-through.ts';
import { corvane as of } from '../fixtures/corvane.ts';

/** What the rule may cost over the best of all pairs, € a year. */
const REGRET = 10_000;

test('the two platforms where parcels only pass, against every other pair', () => {
  const plan = namedScenario('S4', of);
  const chosen = platformsPassThrough(of);
  const open = Object.fromEntries(Object.entries(plan).filter(([id]) => !(id in chosen)));
  const { locations, shelves, centre } = of.network!;
  const platforms = shelves
    .filter((_, shelf) => shelf !== centre)
    .map((row) => `platforms.${locations[row]!.id}`);
  const pairs = platforms.flatMap((a, k) => platforms.slice(k + 1).map((b) => [a, b] as const));
  const read = pairs
    .map((pair) => {
      const passing = Object.fromEntries(pair.map((id) => [id, 'passThrough'] as const));
      const { scenario } = evaluate(of, { ...open, ...passing });
      return { pair, cost: scenario.cost!, stock: scenario.stock!, service: scenario.service! };
    })
    .sort((a, b) => a.cost - b.cost);
  for (const { pair, cost, stock, service } of read) {
    const mark = pair.every((id) => id in chosen) ? ' ← chosen' : '';
    console.log(
      `${pair.join(' + ')}: cost ${(cost / 1e6).toFixed(3)} M€, stock ${(stock / 1e6).toFixed(2)} M€, ` +
        `service ${(100 * service).toFixed(2)} %${mark}`,
    );
  }
  const own = read.find(({ pair }) => pair.every((id) => id in chosen))!;
  const regret = own.cost - read[0]!.cost;
  console.log(
    `regret ${(regret / 1000).toFixed(0)} k€ a year, rank ${read.indexOf(own) + 1} of ${read.length}; ` +
      `all open ${(evaluate(of, open).scenario.cost! / 1e6).toFixed(3)} M€`,
  );
  expect(pairs).toHaveLength(15);
  expect(regret).toBeLessThan(REGRET);
});
