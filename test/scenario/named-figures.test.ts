import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate } from '#model/evaluate.ts';
import type { Triangle } from '#model/results.ts';
import { namedScenario, type ScenarioName } from '#scenario/named.ts';
import { corvane as of } from '../fixtures/corvane.ts';
import { lostIn, standardOnPlannedNetwork } from './beside-named.ts';

/** The rows of the case’s page that say where a scenario stands. */
const rows = new Map(
  readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^S\d: /.test(cells[1] ?? ''))
    .map((cells) => [cells[1]!, cells[3]!] as const),
);

const after = (name: ScenarioName): Triangle => evaluate(of, namedScenario(name, of)).scenario;
const S0 = after('S0');
const S1 = after('S1');
const S2 = after('S2');
const S3 = after('S3');
const S4 = after('S4');
const S5 = after('S5');

const share = (value: number | null): string => (100 * value!).toFixed(1);
const millions = (value: number | null, digits = 2): string => (value! / 1e6).toFixed(digits);
const change = (from: number, to: number): string => {
  const percent = Math.round(100 * (to / from - 1));
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
};
const live = ({ stock, stockDead }: Triangle): number => stock! - stockDead!;
const kept = ({ serviceByClass }: Triangle, promise: string): string =>
  share(serviceByClass[promise]!);

const onNetwork = evaluate(of, standardOnPlannedNetwork()).scenario;

const said: Readonly<Record<string, string>> = {
  'S1: live stock, 24 h held': `${change(live(S0), live(S1))}, ${kept(S1, '24H')} %`,
  'S2: cost': `${millions(S2.cost, 1)} M€, above S3, S4 and S5; on the network of S4 the lowest, ${millions(onNetwork.cost, 1)} M€`,
  'S2: clients lost': `${S2.clientsLost!.toFixed(1)} a year, of ${S0.clientsLost!.toFixed(1)} today; of A and F ${lostIn('S2', ['A', 'F']).toFixed(1)}, of ${lostIn('S0', ['A', 'F']).toFixed(1)} today`,
  'S4: stock at 24 months, in the long run': `${change(S0.stock!, S4.stock!)}, ${change(S0.stock!, S4.stockFloor!)}`,
  'S4: margin': `${share(S4.margin! / S4.revenue!)} %`,
  'S4: promises kept, at constant mix': `${share(S4.service)} %, ${share(S4.constantMix)} %`,
  'S4: 24 h, AOG kept': `${kept(S4, '24H')} %, ${kept(S4, 'AOG')} %`,
  'S4: visits, workshop dates kept': `${kept(S4, 'visit')} %, ${kept(S4, 'workshop')} %`,
  'S4: first-time fix, availability of installations': `${share(S4.firstTimeFix)} %, ${share(S4.installationAvailability)} %`,
  'S4: clients lost in a year': `${S4.clientsLost!.toFixed(1)}, of ${S0.clientsLost!.toFixed(1)} today`,
  'S4: transport, penalties and gestures': `${millions(S4.costLines!.transport)}, ${millions(S4.costLines!.missed)} M€`,
  'S5: margin, clients lost': `${millions(S5.margin)} against ${millions(S4.margin)} M€, ${S5.clientsLost!.toFixed(1)} against ${S4.clientsLost!.toFixed(1)}`,
};

test('every row about a scenario is known here', () => {
  expect([...rows.keys()]).toEqual(Object.keys(said));
});

test.each(Object.entries(said))('%s: the page says %s, as the model does', (row, figures) => {
  expect(rows.get(row)).toContain(figures);
});

test('a free offer at one rate for all costs more than the plans that tell clients or parts apart', () => {
  for (const other of [S3, S4, S5]) expect(S2.cost).toBeGreaterThan(other.cost!);
});
