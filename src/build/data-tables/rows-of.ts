import type { ColumnTable } from 'arquero';

/** Rows of an aggregate. Arquero types its rows as plain objects: here alone they get their type. */
export function rowsOf<Row>(table: ColumnTable): readonly Row[] {
  return table.objects() as Row[];
}

/** The only row of an aggregate over the whole table. */
export function totalOf<Row>(table: ColumnTable): Row {
  const [row] = rowsOf<Row>(table);
  if (row === undefined) throw new Error('aggregate must have one row; got none');
  return row;
}
