import { expect, test } from 'vitest';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';
import type { Scenario } from '#model/scenario.ts';
import { compareScenarios, differingLevers } from '#widgets/compare/compare-scenarios.ts';
import { moved, start, bare } from '../../fixtures/figures/results.ts';

const words = {
  labels: labels('en', 'compare.'),
  levers: {
    labels: labels('en', 'lever.'),
    names: { G1: 'Small accounts', '24H': '24 hours' },
    offers: ['O1', 'O2'],
    classes: ['24H'],
  },
};
const defaults = { ...start.values, 'match.G1': [60, 40], nightExpress: 'off' };
const column = (id: string, scenario: Scenario, results = moved) => ({
  id,
  name: id,
  scenario,
  results,
});
const compare = (...columns: ReturnType<typeof column>[]) =>
  compareScenarios(columns, start.before, defaults, words, createFormat('en'), true);
const rowOf = (comparison: ReturnType<typeof compare>, label: string) =>
  comparison.groups.flatMap(({ rows }) => rows).find((row) => row.label === label)?.cells;

test('before comes first; the others say their difference from it, with its sign', () => {
  const table = compare(column('S1', { cutoffHour: 18 }));
  expect(table.columns.map(({ id, go }) => [id, go])).toEqual([
    ['before', null],
    ['S1', 'Go back to this one'],
  ]);
  expect(rowOf(table, 'Stock, at unit cost')).toEqual([
    { text: '€14.3m', change: null, value: start.before.stock },
    { text: '€14.7m', change: '+€380k', value: moved.scenario.stock },
  ]);
  expect(rowOf(table, 'Margin')?.[1]?.change).toBe('−€105k');
  expect(rowOf(table, 'Coverage')?.[1]?.change).toBe('=');
});

test('what nobody can compute has no row, what one column cannot says so', () => {
  const table = compare(column('S1', {}), column('S2', {}, bare));
  expect(rowOf(table, 'Clients lost')).toBeUndefined();
  expect(rowOf(table, 'Margin')?.[2]).toMatchObject({ change: null, value: null });
});

test('only the levers that differ are told, in words', () => {
  const table = compare(
    column('S1', { cutoffHour: 18, nightExpress: 'on' }),
    column('S2', { cutoffHour: 18, 'match.G1': [0, 30, 70], 'offers.N4.deliveryClass': 'aog8' }),
  );
  const levers = table.groups.filter(({ title }) => title.startsWith('Levers'));
  const told = levers.flatMap(({ rows }) =>
    rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
  );
  expect(told).toEqual([
    ['Order cut-off', '15:30', '18:00', '18:00'],
    ['Night express', 'No', 'Yes', 'No'],
    ['N4, lead time of the part', 'no offer', 'no offer', '8 h, machine down'],
    ['Offers made to Small accounts', '60% O1, 40% O2', '60% O1, 40% O2', '70% N4, 30% O2'],
  ]);
});

test('a lever that is today’s everywhere does not differ', () => {
  expect(differingLevers([{ cutoffHour: 15.5 }, {}], defaults)).toEqual([]);
  expect(differingLevers([{ cutoffHour: 18 }, { cutoffHour: 18 }], defaults)).toEqual([
    'cutoffHour',
  ]);
});
