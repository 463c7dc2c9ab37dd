import { tableNames, tableSpec, type TableName } from '#case/contract.ts';
import type { TableSpec } from '#case/column-spec.ts';
import type { ReadResult } from '#case/read.ts';

export interface TableSize {
  readonly table: TableName;
  readonly group: TableSpec['group'];
  /** Rows and columns of the file; null = the case does not have the table. */
  readonly rows: number | null;
  readonly columns: number | null;
  /** Columns the contract knows. */
  readonly known: number;
}

/** Every table of the contract, in its order, with what the case brings of it. */
export function tableSizes({ tables, rows }: ReadResult): readonly TableSize[] {
  return tableNames.map((name) => {
    const found = tables[name];
    const { group, columns } = tableSpec(name);
    return {
      table: name,
      group,
      rows: rows[name]?.in ?? null,
      columns: found ? found.columns.size + found.extra.size : null,
      known: Object.keys(columns).length,
    };
  });
}
