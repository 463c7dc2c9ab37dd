import { beforeAll, describe, expect, test } from 'vitest';
import { anonymise, type Anonymised } from '#case/anonymise/anonymise.ts';
import { defaultOptions } from '#case/anonymise/options.ts';
import { priceFactor } from '#case/anonymise/secret.ts';
import { asOf } from '#case/as-of.ts';
import { buildCase } from '#case/build/build.ts';
import { checkTables } from '#case/check.ts';
import { readTables, type ReadResult } from '#case/read.ts';
import { caseText } from '#case/write/case-text.ts';
import { tableText } from '#case/write/table-text.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Results } from '#model/results.ts';
import { sampleOfCorvane } from './sample.ts';
import { secretOf } from './secret.ts';

/** What the triangle may lose: half a point of service, two hundredths of stock and of cost. */
const POINTS = 0.005;
const SHARE = 0.02;

const secret = secretOf('corvane');
const triangle = (of: ReadResult): Results['before'] =>
  evaluate(segmentedCase(buildCase(of, 'sample')), {}).before;
let raw: ReadResult;
let made: Anonymised;
let [before, sameDay, after]: Results['before'][] = [];

function isNear(code: string, share: number | null): boolean {
  return Math.abs((after?.serviceByClass[code] ?? NaN) - (share ?? NaN)) < POINTS;
}

beforeAll(() => {
  raw = sampleOfCorvane('sample');
  made = anonymise(raw, defaultOptions, secret);
  const day = made.read.settings.extractedOn ?? '';
  [before, sameDay, after] = [raw, asOf(raw, day), made.read].map(triangle);
});

describe('half of Corvane, with nobody in it', () => {
  // Six hundred jobs a year: two weeks of the workshop alone are worth a point.
  test('keeps its service, class by class, within half a point of the same day', () => {
    const classes = Object.entries(sameDay?.serviceByClass ?? {});
    expect(classes.map(([code]) => code)).toEqual([
      'AOG',
      '24H',
      '48H',
      'CATALOGUE',
      'visit',
      'workshop',
    ]);
    for (const [code, share] of classes) expect([code, isNear(code, share)]).toEqual([code, true]);
  });

  test('keeps it within half a point of the last day too, for lines and visits', () => {
    const classes = Object.entries(before?.serviceByClass ?? {}).filter(
      ([code]) => code !== 'workshop',
    );
    for (const [code, share] of classes) expect([code, isNear(code, share)]).toEqual([code, true]);
  });

  test.each(['stock', 'cost'] as const)('keeps its %s, prices scaled back, within 2 %%', (name) => {
    const scaled = (after?.[name] ?? NaN) / priceFactor(secret);
    expect(Math.abs(scaled / (before?.[name] ?? NaN) - 1)).toBeLessThan(SHARE);
  });

  test('has no group of clients smaller than k', () => {
    const { quasi, grouping } = made.groups;
    expect(quasi).toEqual(defaultOptions.quasi);
    expect(grouping.smallest).toBeGreaterThanOrEqual(defaultOptions.k);
    expect(grouping.groups.reduce((sum, { clients }) => sum + clients, 0)).toBe(
      raw.tables.customers?.rows,
    );
  });

  test('joins as it did, and reads again without an error', () => {
    const files = Object.values(made.read.tables).map((table) => ({
      name: `${table.name}.csv`,
      content: tableText(table, made.read.settings.zone, 'text'),
    }));
    const ownCase = { name: 'case.json', content: caseText(made.read, 'x', 'anonymised') };
    const again = readTables([...files, ownCase]);
    const codes = (of: ReadResult): string[] =>
      [...of.issues, ...checkTables(of)]
        .map(({ code, column, count }) => `${code} ${column} ${String(count)}`)
        .filter((one) => one.startsWith('unknown-id'));
    expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(codes(again)).toEqual(codes(raw));
  });

  test('shows no id, no name of a client and no city of it', () => {
    const words = Object.values(made.read.tables).flatMap((table) =>
      [...table.columns.values()].flatMap((column) => (column.kind === 'text' ? column.words : [])),
    );
    const known = new Set(words);
    for (const name of [
      'customers',
      'items',
      'equipment',
      'contracts',
      'locations',
      'sites',
      'offers',
    ] as const) {
      const id = raw.tables[name]?.columns.values().next().value;
      if (id?.kind !== 'text') throw new Error(`${name} must begin with its id`);
      expect(id.words.filter((word) => word !== '' && known.has(word))).toEqual([]);
    }
    expect(words.filter((word) => /Client fictif|Lyon|Filter/.test(word))).toEqual([]);
  });
});
