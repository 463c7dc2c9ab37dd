import { expect, test } from 'vitest';
import { frontier } from '#figures/frontier.ts';
import { placesOf } from '#figures/frontier/places.ts';
import type { Figure, FigureInput } from '#figures/figure.ts';
import type { Frontier, FrontierPoint } from '#model/arbitration/frontier.ts';
import { drawn } from '../draw.ts';
import { start } from '../../fixtures/figures/results.ts';

const numbers = {
  ...{ margin: 5e6, service: 0.95, constantMix: 0.94, stock: 8e6 },
  ...{ cost: 24e6, workingCapital: 12e6, clientsLost: 15, offerCount: 4 },
};
type Numbers = Partial<FrontierPoint['numbers']>;
const results = (more: Numbers) => ({
  ...start,
  scenario: { ...start.scenario, ...numbers, ...more },
});
const read: Frontier = {
  ...{ mixes: 1, targets: 1 },
  points: [
    { name: 'S0', numbers },
    { name: 'S1', numbers: { ...numbers, margin: 6e6, stock: 9e6 } },
    { name: null, numbers: { ...numbers, margin: 7e6, stock: 7e6 } },
  ],
};
const placed = (scenario: Numbers, now: Numbers = {}, view: Record<string, string> = {}) => {
  const input = { now: results(now), scenario: results(scenario), view, read, readNow: read };
  return placesOf({ ...input, studied: [], reference: [] } as FigureInput<unknown, Frontier>)
    .placed;
};
const names = (of: ReturnType<typeof placed>) => of.map(({ name }) => name);

test('a pin is drawn where nothing stands yet', () => {
  expect(names(placed({ margin: 1e6 }))).toEqual(['S0', 'S1', '', 'scenario']);
  expect(names(placed({ margin: 1e6 }, { margin: 1e6 }))).toEqual(['S0', 'S1', '', 'scenario']);
  expect(names(placed({ margin: 1e6 }, { margin: 2e6 }))).toEqual([
    'S0',
    'S1',
    '',
    'now',
    'scenario',
  ]);
});

test('one falls when another is as good on both axes and better on one, less being better for some', () => {
  const stays = (of: ReturnType<typeof placed>) =>
    of.filter((point) => point.stays).map(({ name }) => name);
  expect(stays(placed({ margin: 8e6, stock: 8e6 }))).toEqual(['', 'scenario']);
  expect(stays(placed({ margin: 8e6, stock: 7e6 }))).toEqual(['scenario']);
  // Two that are equal on both axes do not beat each other.
  expect(stays(placed({}, {}, { across: 'service', up: 'offerCount' }))).toHaveLength(4);
});

test('what beats the reader’s is named, when it has a name', () => {
  const by = (more: Numbers) => placed(more).find(({ name }) => name === 'scenario')?.by;
  expect(by({ margin: 4e6, stock: 8.5e6 })).toBe('S0');
  expect(by({ margin: 5.5e6, stock: 7.5e6 })).toBeNull();
});

test('scenarios that all but cover each other are named together, once', () => {
  const close = { ...numbers, margin: 5.01e6, stock: 8.01e6 };
  const points = [...read.points, { name: 'S2', numbers: close }];
  const input = { now: results({}), scenario: results({ margin: 1e6 }), view: {}, studied: [] };
  const svg = drawn(
    frontier as Figure,
    { ...input, reference: [], read: { ...read, points }, readNow: null },
    720,
  );
  const labels = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(labels).toContain('S0, S2');
  expect(labels).not.toContain('S2');
  expect(labels).toContain('S1');
});
