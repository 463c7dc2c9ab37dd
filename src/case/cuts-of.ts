import type { TableName } from './contract.ts';
import { tableOfFile } from './file-name.ts';
import type { HeaderRules } from './header.ts';
import type { Settings } from './settings.ts';

/** A table to read from a file. */
export interface Cut extends HeaderRules {
  readonly table: TableName;
  /** How issues name the place: `extract.csv`, or `extract.csv[items]` where several tables share the file. */
  readonly label: string;
}

/** The tables of a file: those its name says, or those the mapping cuts from it; none = it is left aside. */
export function cutsOf(file: string, { files, columns }: Settings): readonly Cut[] {
  const named = tableOfFile(file);
  const tables = files.get(file) ?? (named === null ? [] : [named]);
  const shared = tables.length > 1;
  return tables.map((table, index) => ({
    table,
    label: shared ? `${file}[${table}]` : file,
    renames: columns.get(table) ?? {},
    // Of a shared file the first table keeps the columns that no table takes.
    isKept: (cell) => index === 0 && !tables.some((other) => takes(other, cell)),
  }));

  function takes(table: TableName, cell: string): boolean {
    return Object.hasOwn(columns.get(table) ?? {}, cell.trim());
  }
}
