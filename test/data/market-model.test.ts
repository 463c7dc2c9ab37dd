import { expect, test } from 'vitest';
import { terms } from '#model/market/choice-terms.ts';
import { partWorths, standardError } from '#model/market/part-worths.ts';
import { marketModel } from '#model/matching/market-model.ts';
import { renewalRows } from '#model/matching/renewal-rows.ts';
import { logistic } from '#model/matching/two-way-logit.ts';
import { PART_WORTHS } from '../../data/generate/parameters/preferences.ts';
import { SEGMENT_IDS } from '../../data/generate/parameters/segments.ts';
import { world } from '../../data/generate/world/world.ts';
import { company } from './corvane-tables.ts';

const { of: bundled, seed } = company();
/** What the reader has to find: who is who. */
const hidden = world(seed).clients.map(({ segment }) => segment);
const segmentOf = hidden.map((segment) => SEGMENT_IDS.indexOf(segment));
const of = {
  ...bundled,
  segments: SEGMENT_IDS.map((id) => ({
    id,
    label: { fr: id, en: id },
    clients: hidden.filter((segment) => segment === id).length,
    valuedShare: null,
  })),
};
const tasks = of.market?.choices;

test('the hidden part-worths are found within two standard errors', () => {
  if (!tasks) throw new RangeError('choice tasks must be in the case');
  const apart = [
    ['A', 'C'],
    ['B', 'F'],
    ['D', 'E'],
  ].flatMap((group) => {
    const isIn = (client: number): boolean => group.includes(hidden[client] ?? '');
    const found = partWorths(tasks, isIn);
    if (!found) throw new RangeError('a group must have answered');
    const members = Array.from(tasks.client).filter(isIn);
    return terms.map((term, row) => {
      const truths = members.map((client) => PART_WORTHS[hidden[client] ?? 'A'][term]);
      const truth = truths.reduce((sum, each) => sum + each, 0) / truths.length;
      return Math.abs((found.coefficients[row] ?? NaN) - truth) / standardError(found, row);
    });
  });
  expect(apart).toHaveLength(3 * terms.length);
  expect(apart.filter((errors) => errors < 2).length).toBeGreaterThanOrEqual(0.9 * apart.length);
});

test('the groups differ where they should: speed for A and C, price for D and E', () => {
  const { groups } = marketModel(of, segmentOf)?.preferences ?? { groups: [] };
  const [keen, , careful] = groups.map(({ coefficients }) =>
    Object.fromEntries(terms.map((term, row) => [term, coefficients[row] ?? NaN])),
  );
  expect(keen?.['parts']).toBeGreaterThan(4 * (careful?.['parts'] ?? NaN));
  expect(careful?.['price']).toBeLessThan(1.5 * (keen?.['price'] ?? NaN));
});

test('reactions are seen in the renewals, with the right sign', () => {
  const { loyalty } = marketModel(of, segmentOf) ?? {};
  expect(loyalty?.keeping.worth.estimate).toBeGreaterThan(0);
  expect(loyalty?.leaving.worth.estimate).toBeGreaterThan(0);
  expect(loyalty?.leaving.missed.estimate).toBeGreaterThan(0);
});

test('months 1 to 24 foretell how many leave in months 25 to 36', () => {
  const model = marketModel(of, segmentOf, 12);
  if (!model?.loyalty) throw new RangeError('renewals must be in the case');
  const { level, missed, worth, usual } = model.loyalty.leaving;
  const { rows } = renewalRows(of, model.preferences, segmentOf, 0);
  const last = rows.slice(model.loyalty.decisions);
  const lost = last.filter(({ outcome }) => outcome === 'lost').length;
  const expected = last.reduce((sum, row) => {
    const x = missed.used * (usual - row.held) - worth.used * row.worth;
    return sum + logistic((level[row.segment] ?? NaN) + x);
  }, 0);
  expect(last.length).toBeGreaterThan(250);
  // A Poisson count, foretold from one and a half times as many.
  expect(Math.abs(lost - expected)).toBeLessThan(2 * Math.sqrt(expected * (1 + 12 / 24)));
});
