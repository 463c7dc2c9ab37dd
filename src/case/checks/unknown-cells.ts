import { readSpec } from '../column-spec.ts';
import { tableSpec, tableNames } from '../contract.ts';
import { isUnknown, type Tables } from '../column.ts';
import type { Reporter } from '../reporter.ts';

/** Empty cells of the starred columns: kept, unknown, and counted column by column. */
export function checkUnknownCells(tables: Tables, report: Reporter): void {
  for (const name of tableNames) {
    const table = tables[name];
    if (!table) continue;
    for (const [column, text] of Object.entries(tableSpec(name).columns)) {
      const cells = table.columns.get(column);
      if (!cells || !readSpec(text).starred || readSpec(text).key) continue;
      let count = 0;
      for (let row = 0; row < table.rows; row++) count += Number(isUnknown(cells, row));
      if (count > 0)
        report.add('unknown-cells', { file: table.files[0] ?? name, column }, { count });
    }
  }
}
