import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Cell = string | number;
export type Table = readonly (readonly Cell[])[];

function text(cell: Cell): string {
  const value = String(cell);
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** One header line (column names separated by blanks), commas, line feeds: the strictest reading of the data contract. */
export function writeCsv(
  folder: string,
  name: string,
  header: string,
  rows: Iterable<readonly Cell[]>,
): void {
  const columns = header.trim().split(/\s+/);
  const parts = [columns.join(',')];
  for (const row of rows) {
    if (row.length !== columns.length) {
      throw new RangeError(
        `row of ${name} must have ${String(columns.length)} cells; got ${String(row.length)}`,
      );
    }
    parts.push(row.map(text).join(','));
  }
  writeFileSync(join(folder, `${name}.csv`), `${parts.join('\n')}\n`);
}

export const flag = (value: boolean): Cell => (value ? 1 : 0);
export const round = (value: number, digits: number): number => {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
};
/** −1 stands for "nothing" in the simulation, an empty cell in the tables. */
export const orEmpty = (value: number, write: (value: number) => Cell): Cell =>
  value < 0 ? '' : write(value);
