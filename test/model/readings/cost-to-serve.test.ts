import { describe, expect, test } from 'vitest';
import { ledgerCost } from '#model/costs/ledger-cost.ts';
import { costToServe, type Served } from '#model/readings/cost-to-serve.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { tinyClients } from '../../fixtures/model/tiny-clients.ts';
import { tinyCosts } from '../../fixtures/model/tiny-costs.ts';
import { near } from '../near.ts';

const of = { ...tinyCase, clients: tinyClients };
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const total = (groups: readonly Served[], read: (group: Served) => number): number =>
  sum(groups.map(read));

describe('cost-to-serve', () => {
  const read = costToServe(of, {});
  const { all, families, nobody } = read;

  test('gives the whole ledger back, by segment as by offer, with what nobody sets off', () => {
    const ledger = ledgerCost(tinyCosts, ['parts'], 1)!;
    families.forEach((family, k) => {
      near(all!.full[k]!, ledger[family], 1e-9);
      for (const by of ['segment', 'offer'] as const)
        near(total(read[by], ({ full }) => full[k]!) + nobody.full[k]!, ledger[family], 1e-9);
    });
  });

  test('by trade, adds up to all of it; each of its lines is carried once', () => {
    families.forEach((_, k) =>
      near(
        total(read.family, ({ full }) => full[k]!),
        all!.full[k]!,
        1e-9,
      ),
    );
    near(
      total(read.family, ({ revenue }) => revenue),
      all!.revenue,
      1e-9,
    );
  });

  test('what is avoidable is never more than the whole; rents and overhead stay', () => {
    for (const group of read.segment)
      group.avoidable.forEach((euros, k) => expect(euros).toBeLessThanOrEqual(group.full[k]!));
    expect(all!.avoidable[families.indexOf('platforms')]).toBe(0);
  });

  test('the holding rate moves holding, in proportion, and nothing else', () => {
    const dearer = costToServe(of, { holdingRate: 0.33 }).all!;
    families.forEach((family, k) =>
      near(dearer.full[k]!, all!.full[k]! * (family === 'holding' ? 1.5 : 1), 1e-9),
    );
  });

  test('is absent without a ledger, or with a line of it without a total', () => {
    const [first, ...others] = tinyCosts;
    const broken = [{ ...first!, ledgerTotal: null }, ...others];
    for (const costs of [null, broken]) expect(costToServe({ ...of, costs }, {}).all).toBeNull();
    expect(costToServe(tinyCase, {}).segment).toEqual([]);
  });
});
