import { textOf, wordAt, type Table, type Tables } from '../column.ts';
import type { TableName } from '../contract.ts';

/** Where a table without a client finds it: a column, and the table that declares its ids. */
const ways: readonly (readonly [column: string, table: TableName, key: string])[] = [
  ['contract_id', 'contracts', 'contract_id'],
  ['equipment_id', 'equipment', 'equipment_id'],
  ['work_order_id', 'interventions', 'work_order_id'],
  ['order_id', 'order_lines', 'order_id'],
];

/**
 * Client of a row: its own, else that of its contract, its machine, its work order or its order; empty = none.
 * A way leads to a table with clients of its own or one step further: three steps at most.
 */
export function clientOfRows(table: Table, tables: Tables): (row: number) => string {
  return clientsFrom(table, tables, 3);
}

function clientsFrom(table: Table, tables: Tables, steps: number): (row: number) => string {
  const own = textOf(table, 'customer_id');
  const others = ways.flatMap(([column, name, key]) => {
    const target = tables[name];
    if (!target || target === table || steps === 0 || !table.columns.has(column)) return [];
    const ids = textOf(table, column);
    const keys = textOf(target, key);
    const clientOf = clientsFrom(target, tables, steps - 1);
    const rowOf = new Map<string, number>();
    for (let row = 0; row < target.rows; row++) rowOf.set(wordAt(keys, row), row);
    return [
      (row: number): string => {
        const at = rowOf.get(wordAt(ids, row));
        return at === undefined ? '' : clientOf(at);
      },
    ];
  });
  return (row) => {
    const word = wordAt(own, row);
    if (word !== '') return word;
    for (const way of others) {
      const found = way(row);
      if (found !== '') return found;
    }
    return '';
  };
}
