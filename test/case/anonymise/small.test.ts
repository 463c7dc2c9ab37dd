import { describe, expect, test } from 'vitest';
import { anonymise } from '#case/anonymise/anonymise.ts';
import { defaultOptions, readOptions } from '#case/anonymise/options.ts';
import { priceFactor } from '#case/anonymise/secret.ts';
import { shiftDates, shiftOf } from '#case/anonymise/shift-dates.ts';
import { buildMeasures } from '#case/case-measures.ts';
import { datesOf, numbersOf, type Table } from '#case/column.ts';
import type { TableName } from '#case/contract.ts';
import { tableText } from '#case/write/table-text.ts';
import { readCompany } from '../../fixtures/case/small-company.ts';
import { smallField } from '../../fixtures/case/small-field.ts';
import { wordsOf } from '../reading.ts';
import { secretOf } from './secret.ts';

const read = readCompany(smallField);
const options = { ...defaultOptions, k: 2, dateShiftDays: 0 };
const secret = secretOf('one');
const made = anonymise(read, options, secret);
const texts = Object.values(made.read.tables).map((table) =>
  tableText(table, made.read.settings.zone, 'text'),
);

function table(of: typeof read, name: TableName): Table {
  const found = of.tables[name];
  if (!found) throw new Error(`${name} must be read`);
  return found;
}

describe('the small company, with nobody in it', () => {
  test('no id and no free text of it is left', () => {
    const all = texts.join('\n');
    for (const word of ['C1', 'C2', '001', 'K1', 'W1', 'E1', 'OA', 'Filter', 'Valve', 'P3']) {
      expect(all.split(/[\n,]/)).not.toContain(word);
    }
  });

  test('another secret gives other names, the same one the same bytes', () => {
    const again = anonymise(read, options, secretOf('one')).read.tables.customers;
    const other = anonymise(read, options, secretOf('two')).read.tables.customers;
    expect(wordsOf(again, 'customer_id')).toEqual(
      wordsOf(made.read.tables.customers, 'customer_id'),
    );
    expect(wordsOf(other, 'customer_id')).not.toEqual(
      wordsOf(made.read.tables.customers, 'customer_id'),
    );
  });

  test('service stays what it was, amounts are all times one factor', () => {
    const [raw, anonymous] = [read, made.read].map((of) => buildMeasures(of, 'small').measured);
    expect(anonymous?.onTime.byClass).toEqual(raw?.onTime.byClass);
    const factor = priceFactor(secret);
    const before = numbersOf(table(read, 'items'), 'unit_cost');
    const after = numbersOf(table(made.read, 'items'), 'unit_cost');
    after.forEach((cost, row) => {
      expect(Math.abs(cost / ((before[row] ?? 0) * factor) - 1)).toBeLessThan(0.005);
    });
  });

  test('its two clients differ by tier and by region: both are given up', () => {
    expect(made.groups.quasi).toEqual(['region', 'customer_group']);
    expect(made.groups.grouping).toMatchObject({
      groups: [{ words: ['', ''], clients: 2 }],
      smallest: 2,
    });
    expect(made.groups.given).toEqual({ region: 1, customer_group: 2 });
  });

  test('a k it cannot have is refused', () => {
    expect(() => anonymise(read, { ...options, k: 3 }, secret)).toThrow(
      'k must be at most the number of clients, 2; got 3: the smallest group would hold 2',
    );
  });

  test('a shift that would eat its few days is refused', () => {
    expect(() => anonymise(read, { ...options, dateShiftDays: 14 }, secret)).toThrow(
      /^dateShiftDays must leave nine order lines in ten .*; got 14, which leaves \d of 8$/,
    );
  });

  test('the labels of what was renamed go', () => {
    const labels = new Map(['west', 'OA'].map((id) => [id, { fr: id, en: id }]));
    const shown = anonymise(
      { ...read, settings: { ...read.settings, labels } },
      { ...options, k: 1 },
      secret,
    );
    expect([...shown.read.settings.labels.keys()]).toEqual(['west']);
  });
});

describe('dates', () => {
  test('move by whole weeks, at most so many days, the same for a client everywhere', () => {
    const shifts = Array.from({ length: 200 }, (_, client) =>
      shiftOf(secret, `C${String(client)}`, 30),
    );
    expect(new Set(shifts.map((days) => Math.abs(days) % 7))).toEqual(new Set([0]));
    expect(Math.max(...shifts)).toBe(28);
    expect(Math.min(...shifts)).toBe(-28);
    expect(shiftOf(secret, 'C1', 30)).toBe(shifts[1]);
  });

  test('of everything that is a client’s move together, wherever the client is named', () => {
    const { zone } = read.settings;
    const stock = 'item_id,location_id,snapshot_date,quantity_on_hand\n001,W,2026-02-28,3\n';
    const { tables } = readCompany({ ...smallField, 'stock.csv': stock });
    const moved = shiftDates(tables, zone, (client) => (client === 'C1' ? 14 : -7));
    const days = (name: TableName, column: string): number[] => {
      const [was, is] = [tables[name], moved[name]].map((of) => of && datesOf(of, column).instants);
      return Array.from(is ?? [], (instant, row) => (instant - (was?.[row] ?? NaN)) / 1440).filter(
        Number.isFinite,
      );
    };
    expect(days('order_lines', 'order_date')).toEqual([14, 14, -7, -7, 14, 14, -7, -7]);
    expect(days('contracts', 'start_date')).toEqual([14, -7]);
    // W3 names no client: its contract does.
    expect(days('interventions', 'reported_at')).toEqual([14, 14, 14, 14, 14, 14, -7, 14, -7, -7]);
    // Parts name neither: their work order does.
    expect(days('parts_used', 'used_at')).toEqual([14, 14, -7]);
    expect(days('stock', 'snapshot_date')).toEqual([0]);
  });
});

describe('options', () => {
  test.each([
    [
      { K: 3 },
      'option must be k, quasi, dateShiftDays, rareLines, significantDigits, sectors, coordinateStep, name; got K',
    ],
    [{ k: 0 }, 'k must be a whole number ≥ 1; got 0'],
    [{ quasi: ['latitude'] }, 'quasi must be text columns of customers; got ["latitude"]'],
    [{ dateShiftDays: 400 }, 'dateShiftDays must be a whole number of days from 0 to 182; got 400'],
    [[], 'options must be an object; got []'],
  ])('%j', (given, sentence) => {
    expect(() => readOptions(given)).toThrow(sentence);
  });
});
