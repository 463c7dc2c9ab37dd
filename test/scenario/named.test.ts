import { describe, expect, test } from 'vitest';
import { yearsOf } from '#model/chain/years-of.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Triangle } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { today } from '#model/today.ts';
import { namedScenario, scenarioNames } from '#scenario/named.ts';
import { corvane as of } from '../fixtures/corvane.ts';
import { lostIn, standardOnPlannedNetwork } from './beside-named.ts';

const results = Object.fromEntries(
  scenarioNames.map((name) => [name, evaluate(of, namedScenario(name, of))]),
);
const after = (name: string): Triangle => results[name]!.scenario;
const { before } = results['S0']!;

const millions = (value: number | null): string =>
  value === null ? '–' : `${(value / 1e6).toFixed(2)} M€`;
const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : `${(100 * value).toFixed(1)} %`;

test('the six named scenarios, printed', () => {
  for (const name of scenarioNames) {
    const each = after(name);
    console.log(
      `${name}: cost ${millions(each.cost)}, stock ${millions(each.stock)} (floor ${millions(each.stockFloor)}), ` +
        `margin ${millions(each.margin)}, service ${share(each.service)}, at constant mix ${share(each.constantMix)}, ` +
        `AOG ${share(each.serviceByClass['AOG'])}, 24 h ${share(each.serviceByClass['24H'])}, ` +
        `48 h ${share(each.serviceByClass['48H'])}, ` +
        `clients lost ${each.clientsLost?.toFixed(1) ?? '–'}, coverage ${share(each.coverage)}`,
    );
  }
  const byCost = scenarioNames.toSorted((a, b) => after(a).cost! - after(b).cost!);
  console.log(`from the least cost: ${byCost.join(' ')}`);
  expect(after('S0')).toEqual({ ...before, clientsLost: after('S0').clientsLost });
});

describe('S0 is the company as it was meant', () => {
  const goods = before.costOfGoods! / before.stock!;
  const { serviceByClass, costLines, revenue } = before;
  test.each([
    ['revenue, M€', revenue! / 1e6, 45, 47],
    ['margin ÷ revenue', before.margin! / revenue!, 0.085, 0.115],
    ['cost ÷ revenue', before.cost! / revenue!, 0.54, 0.58],
    ['stock, M€', before.stock! / 1e6, 13.9, 14.7],
    ['turns', goods, 1.05, 1.1],
    ['dead stock ÷ stock', before.stockDead! / before.stock!, 0.27, 0.3],
    ['promises kept', before.service!, 0.9, 0.92],
    ['24 h kept', serviceByClass['24H']!, 0.88, 0.895],
    ['AOG kept', serviceByClass['AOG']!, 0.85, 0.915],
    ['visits kept', serviceByClass['visit']!, 0.86, 0.89],
    ['workshop dates kept', serviceByClass['workshop']!, 0.82, 0.86],
    ['penalties and goodwill, M€', costLines!.missed / 1e6, 0.65, 0.72],
    ['transport, M€', costLines!.transport / 1e6, 1.1, 1.25],
  ])('%s: %d is between %d and %d', (_, value, low, high) => {
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });
});

test('S1: no stock holds the 24 h promise for everybody, whatever it costs', () => {
  const live = ({ stock, stockDead }: Triangle): number => stock! - stockDead!;
  const { serviceByClass } = after('S1');
  console.log(`S1: live stock +${share(live(after('S1')) / live(before) - 1)}`);
  expect(live(after('S1'))).toBeGreaterThan(1.25 * live(before));
  expect(serviceByClass['24H']).toBeLessThan(0.95);
});

test('S2: one standard costs less than today, and than stock for all; those who need speed lose it', () => {
  expect(after('S2').cost).toBeLessThan(after('S0').cost!);
  expect(after('S2').cost).toBeLessThan(after('S1').cost!);
  expect(after('S2').constantMix).toBeLessThan(before.constantMix!);
  expect(after('S2').margin).toBeLessThan(before.margin!);
});

test('S2 costs least of all once it runs the network of S4: its promise is the cheapest, its stock rule is not', () => {
  const { cost } = evaluate(of, standardOnPlannedNetwork()).scenario;
  console.log(`S2 on the network of S4: cost ${millions(cost)}`);
  for (const name of scenarioNames) expect(cost).toBeLessThan(after(name).cost!);
});

test('S2 loses fewer clients than today, but more of A and C, who value speed; more of A and F than any other plan', () => {
  const since = (id: string): number => lostIn('S2', [id]) - lostIn('S0', [id]);
  console.log(
    `A and F lost: ${scenarioNames.map((name) => lostIn(name, ['A', 'F']).toFixed(2)).join(' ')}`,
  );
  for (const keen of ['A', 'C']) expect(since(keen)).toBeGreaterThan(0);
  for (const other of ['B', 'D', 'E']) expect(since(other)).toBeLessThan(0);
  expect(after('S2').clientsLost).toBeLessThan(after('S0').clientsLost!);
  for (const plan of ['S1', 'S3', 'S4', 'S5'] as const)
    expect(lostIn('S2', ['A', 'F'])).toBeGreaterThan(lostIn(plan, ['A', 'F']));
});

test('S3: service and stock near those of S4, less margin', () => {
  expect(Math.abs(after('S3').service! - after('S4').service!)).toBeLessThan(0.005);
  expect(Math.abs(after('S3').stock! / after('S4').stock! - 1)).toBeLessThan(0.02);
  expect(after('S3').margin).toBeLessThan(after('S4').margin!);
});

test('S4: more margin, less stock, better service at constant mix than today', () => {
  expect(after('S4').margin).toBeGreaterThan(before.margin!);
  expect(after('S4').stock).toBeLessThan(before.stock!);
  expect(after('S4').constantMix).toBeGreaterThan(before.constantMix!);
});

test('S5 loses more clients than S4: a little ahead in the year, behind once it has lost them for three', () => {
  const [plan, all] = [namedScenario('S4', of), namedScenario('S5', of)];
  const margin = (scenario: Scenario, years: number): number =>
    evaluate(of, { ...scenario, churnFactor: years }).scenario.margin!;
  const ahead = [1, 2, 3].map((years) => margin(all, years) - margin(plan, years));
  console.log(
    `S5 − S4, one to three years of losses: ${ahead.map((each) => millions(each)).join(', ')}`,
  );
  expect(after('S5').clientsLost).toBeGreaterThan(after('S4').clientsLost! + 0.5);
  expect(ahead).toEqual(ahead.toSorted((a, b) => b - a));
  expect(ahead.at(-1)).toBeLessThan(0);
});

test('S5: who refuses goes on without a contract, not under an offer it withdraws', () => {
  const now = today(of)!;
  const { placement } = yearsOf(of, now, namedScenario('S5', of), null).year.reactions!;
  const size = placement.offers.length;
  const row = (id: string): number => placement.offers.findIndex((offer) => offer.id === id);
  const gone = (to: string): number => placement.moves[row('O06') * size + row(to)]!;
  expect(gone('O02')).toBe(0);
  expect(gone('O01')).toBeGreaterThan(0.05);
});
