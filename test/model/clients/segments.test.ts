import { describe, expect, test } from 'vitest';
import { portfolioOf } from '#model/clients/portfolio-of.ts';
import { segmentOfClients } from '#model/clients/segment-of-clients.ts';
import { segmentRules } from '#model/clients/segment-rules.ts';
import { clientSegments, segmentedCase } from '#model/clients/segmented-case.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { tinyClients } from '../../fixtures/model/tiny-clients.ts';

const of = { ...tinyCase, clients: tinyClients };
const total = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0);

describe('segmentOfClients', () => {
  test('finds one client for each segment; who is unknown is C', () => {
    expect([...segmentOfClients(tinyClients, segmentRules)!]).toEqual([0, 1, 2, 3, 4, 5, 2]);
  });

  test('asks the rules in order: a costly stop makes A whatever the rival', () => {
    const rules = { ...segmentRules, criticalDowntime: 2900 };
    expect([...segmentOfClients(tinyClients, rules)!]).toEqual([0, 0, 2, 3, 4, 0, 2]);
  });

  test.each([
    ['contestedWallet', 0.2, 5, 2],
    ['contestedMachines', 20, 5, 2],
    ['negotiatorDiscount', 0.21, 1, 2],
    ['negotiatorSeasonality', 0.2, 1, 2],
    ['occasionalMachines', 5, 4, 3],
    ['occasionalPlanned', 0.1, 4, 3],
    ['plannerDowntime', 700, 3, 2],
  ] as const)('%s moves the client it is about', (rule, value, client, found) => {
    const moved = segmentOfClients(tinyClients, { ...segmentRules, [rule]: value });
    const before = segmentOfClients(tinyClients, segmentRules);
    expect(moved?.[client]).toBe(found);
    expect([...moved!].filter((segment, row) => segment !== before?.[row])).toHaveLength(1);
  });

  test('says nothing of a company that cannot be asked', () => {
    expect(segmentOfClients({ ...tinyClients, park: null }, segmentRules)).toBeNull();
    expect(segmentOfClients({ ...tinyClients, money: null }, segmentRules)).toBeNull();
    const rival = new Int8Array(7).fill(-1);
    expect(segmentOfClients({ ...tinyClients, rival }, segmentRules)).toBeNull();
  });
});

describe('segmentedCase', () => {
  const { segments, portfolio } = segmentedCase(of);

  test('names the six segments and counts every client once', () => {
    expect(segments.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(segments.map(({ clients }) => clients)).toEqual([1, 1, 2, 1, 1, 1]);
    expect(segments[2]).toMatchObject({ label: { en: 'C en' }, valuedShare: 0 });
  });

  test('loses no line under an offer, no contract and no machine', () => {
    expect(total(portfolio!.lines)).toBe(376);
    expect(total(portfolio!.clients)).toBe(6);
    expect([...portfolio!.machines]).toEqual([60, 120, 61, 30, 6, 20]);
    // Segment B, third offer, class 24 h.
    expect(portfolio!.lines[(1 * 4 + 2) * 4 + 1]).toBe(140);
  });

  test('leaves a company without criteria as it is, its clients in their tiers', () => {
    const without = { ...of, clients: { ...tinyClients, park: null } };
    expect(segmentedCase(without)).toBe(without);
    expect(clientSegments(without)).toEqual([0, 0, 1, 1, 2, 2, -1]);
    expect(clientSegments({ ...of, clients: null })).toEqual([]);
  });

  test('any other grouping gives the same totals', () => {
    const halves = portfolioOf(of, tinyClients, Uint8Array.of(0, 1, 0, 1, 0, 1, 0), 2);
    expect([total(halves.lines), total(halves.clients), total(halves.machines)]).toEqual([
      376, 6, 297,
    ]);
  });
});
