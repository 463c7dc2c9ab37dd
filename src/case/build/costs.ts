import type { CostLine } from '#model/case.ts';
import { numbersOf, textOf, wordAt, type Table, type Tables } from '../column.ts';

/** Rows of activity_costs for its last year; rows without year hold for every year. */
export function costsOf({ activity_costs: table }: Tables): CostLine[] | null {
  if (!table || table.rows === 0) return null;
  const year = numbersOf(table, 'year');
  const last = year.reduce((latest, one) => (one > latest ? one : latest), -Infinity);
  return costsOfYear(table, last);
}

/** Ledgers of the `count` years before the last, oldest first; null where no row names the year. */
export function pastCostsOf(
  { activity_costs: table }: Tables,
  count: number,
): (CostLine[] | null)[] {
  const year = table ? numbersOf(table, 'year') : new Float64Array();
  const last = year.reduce((latest, one) => (one > latest ? one : latest), -Infinity);
  return Array.from({ length: count }, (_, index) => {
    const wanted = last - count + index;
    return table && year.includes(wanted) ? costsOfYear(table, wanted) : null;
  });
}

function costsOfYear(table: Table, wanted: number): CostLine[] {
  const text = (name: string): ((row: number) => string | null) => {
    const column = textOf(table, name);
    return (row) => wordAt(column, row) || null;
  };
  const number = (name: string): ((row: number) => number | null) => {
    const column = numbersOf(table, name);
    return (row) => (Number.isNaN(column[row]) ? null : (column[row] ?? null));
  };
  const year = numbersOf(table, 'year');
  const of = {
    driver: text('driver'),
    unit: text('unit'),
    class: text('class'),
    offer: text('offer_id'),
    group: text('customer_group'),
    location: text('location_id'),
    value: number('value'),
    ledgerTotal: number('ledger_total'),
    ledgerVolume: number('ledger_volume'),
    avoidable: number('avoidable_24_months'),
  };
  const costs: CostLine[] = [];
  for (let row = 0; row < table.rows; row++) {
    const value = valueOf(of.value(row), of.ledgerTotal(row), of.ledgerVolume(row));
    const own = year[row] ?? NaN;
    if (own < wanted || own > wanted || value === null) continue;
    costs.push({
      driver: of.driver(row) ?? '',
      unit: of.unit(row) ?? '',
      value,
      class: of.class(row),
      offer: of.offer(row),
      group: of.group(row),
      location: of.location(row),
      ledgerTotal: of.ledgerTotal(row),
      ledgerVolume: of.ledgerVolume(row),
      avoidable: of.avoidable(row),
    });
  }
  return costs;
}

/** A driver without value is what its ledger says. */
function valueOf(value: number | null, total: number | null, volume: number | null): number | null {
  if (value !== null) return value;
  return total !== null && volume !== null && volume > 0 ? total / volume : null;
}
