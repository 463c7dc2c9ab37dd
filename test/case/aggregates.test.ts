/**
 * The aggregates of the bundled company, computed a second time with another library on the plain
 * text of the tables: dates are compared as text, and promises follow the calendars day by day.
 */
import { desc, op, type ColumnTable } from 'arquero';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '#model/case.ts';
import type { ReadResult } from '#case/read.ts';
import { bundledCase, bundledText } from '../fixtures/case/bundled.ts';
import { plainDue } from '../fixtures/case/plain-due.ts';
import { counts, load, plainLines, plainStock, sum, total } from './plain-tables.ts';

let of: Case;
let read: ReadResult;
let lines: ColumnTable;
let year: ColumnTable;

beforeAll(() => {
  ({ of, read } = bundledCase());
  lines = plainLines();
  year = lines.params({ from: of.measured.from }).filter(`(d, $) => d['order_date'] >= $['from']`);
}, 180_000);

/** Sorting and joining 126,000 rows twice on a busy machine. */
const patient = { timeout: 180_000 };

describe('the last 12 months', patient, () => {
  test('start and end on whole days', () => {
    expect(of.measured).toMatchObject({ from: '2025-11-01', to: '2026-10-31' });
    expect(of.months).toBe(36);
  });

  test('lines by class', () => {
    const counted = counts(year, 'service_class');
    expect(of.classes.map(({ code }) => [code, counted.get(code)])).toEqual(
      of.measured.byClass.map((one, row) => [of.classes[row]?.code, one.lines]),
    );
    expect(of.measured.lines).toBe(year.numRows());
  });

  test('promises and promises kept by class', () => {
    const due = plainDue(bundledText);
    const made = new Map<string, [made: number, kept: number]>();
    for (const row of lines.objects()) {
      const line = row as Record<string, string>;
      const at = due(line);
      if (
        line['postponed_by_customer'] === '1' ||
        at === '' ||
        at < of.measured.from ||
        at > '2026-10-31T23:59'
      )
        continue;
      const delivered = line['actual_delivery_date'] ?? '';
      const isWhole = ['', line['quantity_ordered']].includes(line['quantity_shipped_first'] ?? '');
      const count = made.get(line['service_class'] ?? '') ?? [0, 0];
      count[0] += 1;
      count[1] += Number(delivered !== '' && delivered <= at && isWhole);
      made.set(line['service_class'] ?? '', count);
    }
    expect(of.measured.byClass.map(({ promises, kept }) => [promises, kept])).toEqual(
      of.classes.map(({ code }) => made.get(code)),
    );
  });

  test('revenue, cost of goods and receivables', () => {
    expect(of.measured.revenue).toBeCloseTo(total(year, 'amount'), 2);
    expect(of.measured.costOfGoods).toBeCloseTo(total(year, 'goods'), 2);
    const owed = year.derive({
      owed: (d) => (d['amount'] * op.parse_float(d['payment_terms_days'])) / 365,
    });
    expect(of.measured.receivables).toBeCloseTo(total(owed, 'owed'), 2);
  });

  test('shipments: one place, one day, one order, one class', () => {
    const sent = year
      .filter((d) => d['actual_delivery_date'])
      .derive({ day: (d) => op.substring(d['actual_delivery_date'], 0, 10) })
      .dedupe('order_id', 'ship_from_location_id', 'service_class', 'day');
    expect(of.measured.shipments).toBe(sent.numRows());
  });

  test('lines by segment, offer and class', () => {
    const counted = counts(year, 'customer_group', 'offer_id', 'service_class');
    const cells: [string, number][] = [];
    of.segments.forEach((segment, s) =>
      of.offers.forEach((offer, o) =>
        of.classes.forEach(({ code }, k) => {
          const cell = (s * of.offers.length + o) * of.classes.length + k;
          const count = of.portfolio?.lines[cell] ?? 0;
          if (count > 0) cells.push([`${segment.id} ${offer.id} ${code}`, count]);
        }),
      ),
    );
    expect(new Map(cells)).toEqual(counted);
  });

  test('exceptions per line of each offer', () => {
    const rates = year
      .derive({ exception: (d) => (d['exception_code'] ? 1 : 0) })
      .groupby('offer_id')
      .rollup({ rate: (d) => op.mean(d['exception']) });
    const rateOf = new Map(
      rates
        .objects()
        .map((row) => [Reflect.get(row, 'offer_id'), Number(Reflect.get(row, 'rate'))]),
    );
    for (const { id, exceptionRate } of of.offers)
      expect(exceptionRate).toBeCloseTo(rateOf.get(id) ?? NaN, 12);
  });

  test('lines by quarter-hour add up', () => {
    expect(sum(of.measured.quarters.lines)).toBe(of.measured.lines);
    const late = year.filter((d) => op.substring(d['order_date'], 11, 16) >= '15:30').numRows();
    expect(sum(of.measured.quarters.lines.slice(62))).toBe(late);
  });
});

describe('the network', patient, () => {
  test('lines by item, by shelf and by class over the whole history', () => {
    const { network, classes } = of;
    if (!network) throw new Error('the bundled company must have a network');
    const [H, K] = [network.shelves.length, classes.length];
    const itemIds = load('items').array('item_id') as string[];
    const shelfIds = network.shelves.map((place) => network.locations[place]?.id ?? '');
    const cells: [string, number][] = [];
    network.lines.forEach((count, cell) => {
      if (count === 0) return;
      const [item, shelf, rank] = [Math.floor(cell / (H * K)), Math.floor(cell / K) % H, cell % K];
      cells.push([`${itemIds[item]} ${shelfIds[shelf]} ${classes[rank]?.code}`, count]);
    });
    expect(new Map(cells)).toEqual(
      counts(lines, 'item_id', 'serving_location_id', 'service_class'),
    );
  });

  test('stock in euros, and positions by location, at the last 12 month-ends', () => {
    const { network } = of;
    if (!network) throw new Error('the bundled company must have a network');
    const stock = plainStock();
    const days = stock
      .dedupe('snapshot_date')
      .orderby(desc('snapshot_date'))
      .array('snapshot_date')
      .slice(0, 12);
    let euros = 0;
    const pieces = new Map<string, number>();
    for (const day of days) {
      const now = stock
        .params({ day })
        .filter(`(d, $) => d['snapshot_date'] <= $['day']`)
        .orderby(desc('snapshot_date'))
        .dedupe('item_id', 'location_id')
        .groupby('location_id')
        .rollup({ value: op.sum('value'), position: op.sum('position') });
      for (const row of now.objects()) {
        const place = String(Reflect.get(row, 'location_id'));
        euros += Number(Reflect.get(row, 'value')) / days.length;
        pieces.set(place, (pieces.get(place) ?? 0) + Number(Reflect.get(row, 'position')));
      }
    }
    expect(of.measured.stock).toBeCloseTo(euros, 2);
    const { location, start, value, weight } = network.positions;
    const seen = new Map<string, number>();
    location.forEach((place, pair) => {
      const id = network.locations[place]?.id ?? '';
      for (let at = start[pair] ?? 0; at < (start[pair + 1] ?? 0); at++) {
        seen.set(id, (seen.get(id) ?? 0) + (value[at] ?? 0) * (weight[at] ?? 0));
      }
    });
    expect(new Map([...seen].sort())).toEqual(
      new Map([...pieces].filter(([, sum]) => sum !== 0).sort()),
    );
  });

  test('demand of items: planned and unplanned pieces are all the pieces', () => {
    const { network } = of;
    if (!network) throw new Error('the bundled company must have a network');
    const pieces = lines.derive({ pieces: (d) => op.parse_float(d['quantity_ordered']) });
    const { units, plannedUnits, plannedLines } = network.items;
    expect(sum(units) + sum(plannedUnits)).toBe(total(pieces, 'pieces'));
    // In the bundled company a date is only asked for beyond the lead time.
    expect(sum(plannedLines)).toBe(lines.filter((d) => d['requested_delivery_date']).numRows());
  });
});

test('every row of every table is kept as it is', patient, () => {
  for (const [name, rows] of Object.entries(read.rows)) {
    expect([name, rows]).toEqual([
      name,
      { in: rows.in, kept: rows.in, repaired: 0, rejected: 0, reasons: {} },
    ]);
    expect(rows.in).toBe(bundledText(name).split('\n').filter(Boolean).length - 1);
  }
});
