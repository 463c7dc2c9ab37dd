import { describe, expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { numbersOf, textOf, wordAt } from '#case/column.ts';
import { topShare } from '../data/spreads.ts';
import { realSet } from './real-set.ts';

const set = realSet('online-retail', 'online_retail/order_lines_export_customers.csv');

/** No promise in this set, and no class: its numbers of invoices and amounts are all it tells. */
function withStatus(text: string): string {
  const [header = '', ...lines] = text.trim().split('\n');
  // An invoice whose number begins with C takes another back.
  const status = (line: string): string => (line.startsWith('C') ? 'cancelled' : 'delivered');
  return [
    `${header.trim()},service_class,line_status`,
    ...lines.map((line) => `${line.trim()},,${status(line)}`),
  ].join('\n');
}

/** Export invoices of a wholesaler of gifts, December 2010 – December 2011. */
describe.skipIf(!set.isHere)('Online Retail', () => {
  const read = set.isHere ? set.read(withStatus(set.text())) : null;
  const made = read ? buildMeasures(read, 'online-retail') : null;

  test('44,951 lines, none refused, in pounds', () => {
    expect(read?.rows.order_lines).toMatchObject({ in: 44951, rejected: 0 });
    expect(read?.currency).toBe('GBP');
  });

  test('nothing was promised: no service, and what to bring is named', () => {
    expect(made?.measured.onTime.all).toBeNull();
    expect(made?.of.measured.service).toBeNull();
    expect(made?.missing.find(({ neededFor }) => neededFor.includes('service'))?.table).toBe(
      'order_lines',
    );
  });

  // 418 clients left with a purchase, their shares published in calibration ranges.
  test('the top 1, 5, 10, 20 and 50 % of 418 clients make 46, 60, 69, 80 and 94 % of revenue', () => {
    const lines = read?.tables.order_lines;
    if (!lines) throw new Error('order_lines must be read');
    const [item, client] = [textOf(lines, 'item_id'), textOf(lines, 'customer_id')];
    const [pieces, price] = [numbersOf(lines, 'quantity_ordered'), numbersOf(lines, 'unit_price')];
    const spent = new Map<string, number>();
    for (let row = 0; row < lines.rows; row++) {
      const paid = (pieces[row] ?? NaN) * (price[row] ?? NaN);
      // Postage, fees and samples are no items: codes of items begin with a digit.
      if (!((pieces[row] ?? NaN) > 0) || !(paid > 0) || !/^\d/.test(wordAt(item, row))) continue;
      spent.set(wordAt(client, row), (spent.get(wordAt(client, row)) ?? 0) + paid);
    }
    expect(spent.size).toBe(418);
    const shares = [0.01, 0.05, 0.1, 0.2, 0.5].map((part) => topShare([...spent.values()], part));
    expect(shares.map((value) => Math.round(100 * value))).toEqual([46, 60, 69, 80, 94]);
  });
});
