import { describe, expect, test } from 'vitest';
import { assumptions } from '#model/assumptions.ts';
import { clientCosts } from '#model/clients/client-costs.ts';
import { clientProfits } from '#model/clients/client-profits.ts';
import { crossedZero } from '#model/clients/crossed-zero.ts';
import { profitReading } from '#model/clients/profit-reading.ts';
import { ledgerCost } from '#model/costs/ledger-cost.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { tinyClients } from '../../fixtures/model/tiny-clients.ts';
import { tinyCosts } from '../../fixtures/model/tiny-costs.ts';
import { near } from '../near.ts';

const of = { ...tinyCase, clients: tinyClients };
const total = (values: Iterable<number>): number =>
  [...values].reduce((sum, value) => sum + value, 0);

describe('clientCosts', () => {
  const costs = clientCosts(of, 1, 0.65)!;

  test('shares the whole ledger: what clients drive, and what nobody does', () => {
    const ledger = ledgerCost(tinyCosts, ['parts'], 0.65)!;
    near(total(costs.full) + costs.unattributed, total(Object.values(ledger)), 1e-6);
    for (const [family, own] of costs.byFamily) {
      if (family !== 'holding') near(total(own), ledger[family], 1e-6);
    }
  });

  test('holds live stock only for clients: the rest is for nobody', () => {
    const held = total(tinyClients.liveStock!) / tinyCase.measured.stock!;
    near(
      total(costs.byFamily.get('holding')!),
      held * ledgerCost(tinyCosts, ['parts'], 0.65)!.holding,
      1e-6,
    );
  });

  test('charges each client what he sets off', () => {
    const orders = costs.byFamily.get('orders')!;
    expect(orders[1]).toBeGreaterThan(orders[0]!);
    expect(costs.byFamily.get('missed')![4]).toBe(0);
    expect(costs.full.every((cost, client) => cost >= costs.avoidable[client]!)).toBe(true);
  });

  test('charges far zones to those who are far', () => {
    const everywhere = { ...tinyClients.lines, farShare: new Float32Array(7).fill(0.5) };
    const far = tinyCosts.map((line) =>
      line.driver === 'transport_far' ? { ...line, ledgerTotal: 900 } : line,
    );
    const charged = { ...of, costs: far };
    const even = { ...charged, clients: { ...tinyClients, lines: everywhere } };
    const [own, shared] = [charged, even]
      .map((each) => clientCosts(each, 1, 0.65)!)
      .map(({ byFamily }) => byFamily.get('transport')!);
    expect(own![5]).toBeGreaterThan(shared![5]!);
    expect(own![0]).toBeLessThan(shared![0]!);
  });

  test('is absent without ledger', () => {
    expect(clientCosts({ ...of, costs: null }, 1, 1)).toBeNull();
    expect(clientCosts({ ...of, clients: { ...tinyClients, pastCosts: [null] } }, 0, 1)).toBeNull();
    expect(clientCosts(tinyCase, 0, 1)).toBeNull();
  });
});

describe('clientProfits', () => {
  const gross = clientProfits(of, 1, 'gross')!;
  const full = clientProfits(of, 1, 'full')!;
  const avoidable = clientProfits(of, 1, 'avoidable')!;

  test('goods, then the cost that would go, then all of it', () => {
    near(gross[0]!, 55_000 - 25_300, 1e-9);
    gross.forEach((margin, client) => {
      expect(margin).toBeGreaterThanOrEqual(avoidable[client]!);
      expect(avoidable[client]).toBeGreaterThanOrEqual(full[client]!);
    });
    const { full: cost } = clientCosts(of, 1, assumptions.sharedToParts)!;
    near(full[1]!, gross[1]! - cost[1]!, 1e-9);
  });

  test('what stands beside parts brings its revenue and its cost, and the whole of accounts', () => {
    const none = { revenue: [], cost: [], avoidable: [] };
    const beside = { revenue: [100], cost: [70], avoidable: [40] };
    const alone = clientProfits(of, 1, 'full', none)!;
    expect(alone[0]).toBeLessThan(full[0]!);
    near(clientProfits(of, 1, 'full', beside)![0]! - alone[0]!, 30, 1e-9);
    near(
      clientProfits(of, 1, 'avoidable', beside)![0]! - clientProfits(of, 1, 'avoidable', none)![0]!,
      60,
      1e-9,
    );
  });

  test('of a year that is known', () => {
    expect(
      clientProfits({ ...of, clients: { ...tinyClients, money: null } }, 1, 'gross'),
    ).toBeNull();
    expect(() => clientProfits(of, 2, 'gross')).toThrow('year must be a whole number from 0 to 1');
  });
});

describe('profitReading', () => {
  // Fifteen clients: 12 × 10, then −5, −15 and −20: 80 in all, peak 120.
  const full = [...Array.from({ length: 12 }, () => 10), -5, -15, -20];
  const avoidable = full.map((profit) => profit + 6);
  const revenue = full.map((_, row) => row);

  test('peak, losers, those of them who contribute, last fifth, top ten', () => {
    expect(profitReading(full, avoidable, revenue)).toMatchObject({
      peak: 1.5,
      losing: 0.2,
      contributing: 1 / 3,
      bottomFifth: -0.5,
      topTenLosing: 3,
    });
  });

  test('without a profit there is no curve', () => {
    const { whale, peak, bottomFifth } = profitReading([-1], [0], [1]);
    expect([whale, peak, bottomFifth]).toEqual([null, null, null]);
    expect(profitReading([1], [1], [1]).contributing).toBeNull();
    expect(() => profitReading([], [], [])).toThrow('clients must be at least one; got 0');
  });
});

test('crossedZero names who fell and who rose', () => {
  expect(crossedZero([1, -1, 0, -2], [-1, 1, 3, -1])).toEqual({ fell: [0], rose: [1] });
});
