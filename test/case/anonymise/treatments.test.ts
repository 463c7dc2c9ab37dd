import { describe, expect, test } from 'vitest';
import { treatmentOf } from '#case/anonymise/treatments.ts';
import { readSpec } from '#case/column-spec.ts';
import { references, tableNames, tableSpec } from '#case/contract.ts';

const columns = tableNames.flatMap((table) =>
  Object.entries(tableSpec(table).columns).map(([column, spec]) => ({
    table,
    column,
    spec: readSpec(spec),
  })),
);

describe('columns of the contract, when nobody may be recognised', () => {
  test('every id is renamed, or known to be common to a whole trade', () => {
    const kept = columns.filter(
      ({ table, column, spec }) => spec.type === 'id' && treatmentOf(table, column).how === 'keep',
    );
    expect([...new Set(kept.map(({ column }) => column))].sort()).toEqual([
      'criterion_id',
      'customer_group',
      'distance_band',
      'driver',
      'region',
      'unit',
    ]);
    const dropped = columns.filter(
      ({ table, column, spec }) => spec.type === 'id' && treatmentOf(table, column).how === 'drop',
    );
    expect(dropped).toEqual([]);
  });

  test('an id is renamed alike wherever it stands', () => {
    for (const { table, column } of columns) {
      const target = references[column];
      if (!target || target === table) continue;
      const key = Object.keys(references).find((name) => references[name] === target) ?? '';
      expect([table, column, treatmentOf(table, column)]).toEqual([
        table,
        column,
        treatmentOf(target, key),
      ]);
    }
    expect(treatmentOf('parts_used', 'order_line_id')).toEqual(
      treatmentOf('order_lines', 'line_id'),
    );
    expect(treatmentOf('equipment', 'line_id')).toEqual(treatmentOf('availability', 'line_id'));
    expect(treatmentOf('order_lines', 'line_id')).not.toEqual(treatmentOf('equipment', 'line_id'));
  });

  test('free text goes', () => {
    for (const place of [
      'customers.customer_name',
      'items.description',
      'equipment.serial_number',
      'gestures.reason',
      'locations.city',
      'offers.name_fr',
      'contracts.delivery_commitment',
    ]) {
      const [table = '', column = ''] = place.split('.');
      const found = columns.find((one) => one.table === table && one.column === column);
      expect([place, found && treatmentOf(found.table, found.column).how]).toEqual([place, 'drop']);
    }
  });

  test('every column whose name says money is scaled', () => {
    const named = /(?:price|cost|fee|amount|billed|annual_value)(?!.*(?:index|share|mode|unit))/;
    for (const { table, column, spec } of columns) {
      if (spec.type !== 'number' || !named.test(column)) continue;
      expect([table, column, treatmentOf(table, column).how]).toEqual([table, column, 'money']);
    }
  });
});
