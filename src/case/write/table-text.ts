import type { ColumnType } from '../column-spec.ts';
import { readSpec } from '../column-spec.ts';
import type { Column, Table } from '../column.ts';
import { tableSpec } from '../contract.ts';
import { disarm } from '../formula.ts';
import type { Zone } from '../zone.ts';
import { cellWriter } from './cell-writer.ts';
import { csvLine } from './csv-line.ts';

/**
 * A table as the contract writes it: UTF-8, commas, decimal points, ISO dates, columns in the contract's order (then
 * the table's own attributes, by name), one line per row. A word that a spreadsheet would run as a formula (it begins
 * with `= + - @`, a tab or a carriage return) gets an apostrophe in front, that reading takes away again; numbers
 * are left alone. Columns the contract does not know are not written.
 *
 * Reading the text again gives the same table, and writing that one the same text.
 *
 * @param order `file` = rows as they stand; `text` = sorted lines, which tell nothing of the order they came in
 */
export function tableText(table: Table, zone: Zone, order: 'file' | 'text' = 'file'): string {
  const columns = columnsInOrder(table);
  const writers = columns.map(({ column, type }) => cellWriter(column, type, zone));
  const lines: string[] = [];
  for (let row = 0; row < table.rows; row++) {
    const line = csvLine(writers.map((write) => write(row)));
    // A line without a letter is a blank line to a reader.
    lines.push(line === '' ? 'NULL' : line);
  }
  if (order === 'text') lines.sort();
  const header = csvLine(columns.map(({ name }) => disarm(name)));
  return [header, ...lines, ''].join('\n');
}

function columnsInOrder({ name: table, columns }: Table) {
  const { columns: specs } = tableSpec(table);
  const own = [...columns.keys()].filter((name) => !Object.hasOwn(specs, name)).sort();
  return [...Object.keys(specs), ...own].flatMap(
    (name): { name: string; column: Column; type: ColumnType }[] => {
      const column = columns.get(name);
      const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
      return column ? [{ name, column, type: spec ? readSpec(spec).type : 'number' }] : [];
    },
  );
}
