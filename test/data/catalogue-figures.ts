import { rows, type Row } from './corvane-tables.ts';

export interface CatalogueItem {
  readonly price: number;
  readonly leadDays: number;
  /** Order lines of the history, and their pieces, all told and month by month. */
  readonly lines: number;
  readonly pieces: number;
  readonly monthly: readonly number[];
}

export interface Catalogue {
  readonly items: readonly CatalogueItem[];
  readonly months: number;
  /** Of the euros on hand at the last month-end, those of items without demand for 24 months. */
  readonly deadShare: number;
}

const DEAD_AFTER_MONTHS = 24;

/** What the tables say of each item, counted without the site's own code. */
export function catalogue(): Catalogue {
  const made = rows('order_lines').filter(
    ({ line_status, quantity_ordered }) =>
      line_status !== 'cancelled' && line_status !== 'returned' && Number(quantity_ordered) > 0,
  );
  const monthOf = (date = ''): number => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
  const seen = made.map((line) => monthOf(line['order_date']));
  const first = seen.reduce((least, month) => Math.min(least, month), Infinity);
  const months = seen.reduce((most, month) => Math.max(most, month), 0) - first + 1;
  const demand = new Map<string, { lines: number; monthly: number[] }>();
  made.forEach((line, row) => {
    const id = line['item_id'] ?? '';
    const own = demand.get(id) ?? { lines: 0, monthly: new Array<number>(months).fill(0) };
    const month = (seen[row] ?? 0) - first;
    own.lines += 1;
    own.monthly[month] = (own.monthly[month] ?? 0) + Number(line['quantity_ordered']);
    demand.set(id, own);
  });
  const items = new Map(
    rows('items').map((item): [string, CatalogueItem] => {
      const { lines = 0, monthly = [] } = demand.get(item['item_id'] ?? '') ?? {};
      const pieces = monthly.reduce((sum, count) => sum + count, 0);
      const leadDays = Number(item['supplier_lead_time_days'] || item['production_lead_time_days']);
      return [
        item['item_id'] ?? '',
        { price: Number(item['unit_cost']), leadDays, lines, pieces, monthly },
      ];
    }),
  );
  return { items: [...items.values()], months, deadShare: deadShareOf(items) };
}

function deadShareOf(items: ReadonlyMap<string, CatalogueItem>): number {
  let [all, dead] = [0, 0];
  for (const [id, pieces] of lastStock()) {
    const item = items.get(id.split(' ')[0] ?? '');
    if (!item) continue;
    const euros = pieces * item.price;
    all += euros;
    if (!item.monthly.slice(-DEAD_AFTER_MONTHS).some((count) => count > 0)) dead += euros;
  }
  return dead / all;
}

/** Pieces on hand by item and location at the last month-end: a `change` leaves the others as they were. */
function lastStock(): ReadonlyMap<string, number> {
  const byDay = new Map<string, Row[]>();
  for (const row of rows('stock')) {
    const day = row['snapshot_date'] ?? '';
    const own = byDay.get(day) ?? [];
    own.push(row);
    byDay.set(day, own);
  }
  const stock = new Map<string, number>();
  for (const [, changes] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (changes.every(({ snapshot_kind }) => snapshot_kind !== 'change')) stock.clear();
    for (const { item_id, location_id, quantity_on_hand } of changes) {
      stock.set(`${item_id} ${location_id}`, Number(quantity_on_hand));
    }
  }
  return stock;
}
