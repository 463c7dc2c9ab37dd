import { describe, expect, test } from 'vitest';
import { buildCase } from '#case/build/build.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { readCompany, rewritten, smallCompany } from '../fixtures/case/small-company.ts';

const built = buildCase(readCompany(smallCompany), 'small');
const clients = built.clients!;

describe('one row per client', () => {
  test('what the tables say of him, −1 where they say nothing', () => {
    expect(clients).toMatchObject({ count: 2, ids: ['C1', 'C2'], years: 1 });
    expect(clients.tier).toMatchObject({ ids: ['key', 'small'], of: Int8Array.of(0, 1) });
    expect([...clients.wallet, ...clients.rival, ...clients.paymentDays]).toEqual(
      Array(6).fill(-1),
    );
    expect([clients.park, clients.contracts, clients.liveStock]).toEqual([null, null, null]);
    expect([clients.lines.urgent, clients.lines.valued]).toEqual([null, null]);
  });

  test('his lines of the year, cancelled ones left out', () => {
    const { cells, lines, missed, linesPerOrder } = clients.lines;
    expect([...lines]).toEqual([4, 3]);
    expect([...cells.client]).toEqual([0, 1]);
    expect([...cells.offer]).toEqual([-1, -1]);
    expect([...cells.lines]).toEqual([4, 3]);
    // C1: one delivered in part; C2: one late, one overdue.
    expect([...missed]).toEqual([1, 2]);
    expect(linesPerOrder[0]).toBeCloseTo(4 / 3, 3);
  });

  test('his money, to the euro', () => {
    const { revenue, costOfGoods, discount } = clients.money!;
    expect([...revenue]).toEqual([1287, 647]);
    expect([...costOfGoods]).toEqual([681, 334]);
    expect([...discount]).toEqual([-1, -1]);
  });

  test('discount on list prices, where they are known', () => {
    const listed = rewritten('items.csv', (text) =>
      text
        .replace('unit_cost', 'list_price,unit_cost')
        .replace('10.5', '25,10.5')
        .replace('250', '600,250')
        .replace('99.9', '200,99.9'),
    );
    const { discount } = buildCase(readCompany(listed), 'small').clients!.money!;
    // C1: 1286.5 paid for 3 × 25 + 600 + 4 × 200.
    expect(discount[0]).toBeCloseTo(1 - 1286.5 / 1475, 3);
  });

  test('one unknown amount makes the money of all unknown', () => {
    const unpriced = rewritten('order_lines.csv', (text) => text.replace(',485,', ',,'));
    expect(buildCase(readCompany(unpriced), 'small').clients?.money).toBeNull();
  });

  test('without what rules weigh, tiers stay', () => {
    expect(segmentedCase(built)).toBe(built);
  });
});
