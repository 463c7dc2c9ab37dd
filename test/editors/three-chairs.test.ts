import { describe, expect, test } from 'vitest';
import { threeChairs } from '#editors/three-chairs.ts';
import { seatsOf } from '#editors/three-chairs/seats.ts';
import { tableOf } from '#editors/three-chairs/table.ts';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';
import type { Frontier, FrontierPoint } from '#model/arbitration/frontier.ts';
import { moved } from '../fixtures/figures/results.ts';

const base = {
  ...{ margin: 5e6, service: 0.95, constantMix: 0.94, stock: 8e6 },
  ...{ cost: 24e6, workingCapital: 12e6, clientsLost: 15, offerCount: 4 },
};
const point = (name: string | null, more: Partial<FrontierPoint['numbers']>): FrontierPoint => ({
  name,
  numbers: { ...base, ...more },
});
/** FIXTURE: S1 is the best margin, S2 the least stock, S3 second to both; one of the grid beats them all. */
const read: Frontier = {
  ...{ mixes: 1, targets: 1 },
  points: [
    point('S1', { margin: 9e6, stock: 14e6 }),
    point('S2', { margin: 3e6, stock: 5e6 }),
    point('S3', { margin: 8e6, stock: 6e6 }),
    point(null, { margin: 20e6, stock: 1e6 }),
  ],
};
const mine = (more: Partial<FrontierPoint['numbers']>) => ({
  ...moved.scenario,
  ...base,
  ...more,
});
const notes = {
  'chairs.sales': { margin: 100, constantMix: 0, clientsLost: 0, offerCount: 0 },
  'chairs.marketing': { margin: 100, constantMix: 0, cost: 0, clientsLost: 0, offerCount: 0 },
  'chairs.supplyChain': { margin: 0, constantMix: 0, stock: 100, cost: 0, offerCount: 0 },
};
const other = mine({ margin: 4e6, stock: 9e6 });
const table = (more: object = {}, own = other, caution = 0.5) =>
  tableOf(read, own, seatsOf({ ...notes, ...more }), caution)!;
const names = (found: ReturnType<typeof table>) => found.ranked.map(({ name }) => name);

describe('who is seated', () => {
  test('the named scenarios and the reader’s; none of the grid', () => {
    expect(names(table())).toEqual(['S1', 'S2', 'S3', 'yours']);
  });

  test('a scenario left as it is named stands once', () => {
    const found = table({}, mine({ margin: 8e6, stock: 6e6 }));
    expect(names(found)).toEqual(['S1', 'S2', 'S3']);
    expect(found.ranked.map(({ isYours }) => isYours)).toEqual([false, false, true]);
    expect(found.ranked.map(({ ranks }) => ranks[2])).toEqual([3, 1, 2]);
  });

  test('nobody, where a number is not known', () => {
    const own = { ...moved.scenario, ...base, offerCount: null };
    expect(tableOf(read, own, seatsOf(notes), 0.5)).toBeNull();
    expect(tableOf(null, other, seatsOf(notes), 0.5)).toBeNull();
  });
});

test('each ranks by what it weighs, and the second of all may disappoint least', () => {
  const { ranked, winners, leastRegret } = table();
  expect(winners.map((at) => ranked[at!]!.name)).toEqual(['S1', 'S1', 'S2']);
  expect(ranked[leastRegret!]!.name).toBe('S3');
});

test('caution moves the accord from the mean to the least served', () => {
  // Sales and marketing find all in S1, supply chain nothing: two thirds on average, nothing for the least served.
  expect(table({}, other, 0).ranked[0]!.accord).toBeCloseTo(2 / 3);
  expect(table({}, other, 1).ranked[0]!.accord).toBeCloseTo(0);
  const careful = table({}, other, 1);
  expect(careful.ranked[careful.agreed!]!.name).toBe('S3');
});

test('a limit closes a scenario to the accord, and closing all leaves none', () => {
  const closed = table({ 'limits.supplyChain': { stock: 5.5 } });
  expect(closed.ranked.filter(({ open }) => open).map(({ name }) => name)).toEqual(['S2']);
  expect(closed.ranked[closed.agreed!]!.name).toBe('S2');
  const none = table({ 'limits.supplyChain': { stock: 1 } });
  expect([none.agreed, none.leastRegret]).toEqual([null, null]);
});

test('what a file brought in another form is not read', () => {
  expect(
    seatsOf({ 'chairs.sales': 'S4', 'limits.sales': [1], 'chairs.marketing': { choice: 3 } }),
  ).toEqual(seatsOf({}));
});

describe('what it says of the choices', () => {
  const words = {
    labels: { ...labels('en', 'figure.common.'), ...labels('en', 'editor.three-chairs.') },
    format: createFormat('en'),
  };
  const said = (choices: readonly string[], limits: object = {}) => {
    const chairs = Object.entries(notes).map(([key, note], k) => [
      key,
      { ...note, ...(choices[k] ? { choice: choices[k] } : {}) },
    ]);
    const own = { ...notes, ...Object.fromEntries(chairs), ...limits };
    return threeChairs.says(
      {
        seats: seatsOf(own),
        table: tableOf(read, other, seatsOf(own), 0.5),
        candidates: ['S1', 'S2', 'S3', 'yours'],
      },
      words,
    );
  };

  test('nothing until all three have spoken', () => {
    expect(said(['S3', 'S3'])).toBe(said([]));
  });
  test('agreed, parted, or chosen against a limit', () => {
    expect(said(['S3', 'S3', 'S3'])).toContain('All three have settled on S3.');
    expect(said(['S1', 'S3', 'S2'])).toContain('Sales S1, Marketing S3, Supply chain S2');
    expect(said(['S3', 'S3', 'S3'], { 'limits.supplyChain': { stock: 5.5 } })).toContain(
      'S3 is chosen, and yet refused',
    );
  });
});
