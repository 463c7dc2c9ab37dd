import { placeOf, textOf, wordAt, type Table, type Tables } from '../column.ts';
import { references, tableNames } from '../contract.ts';
import { rowsByKey } from '../join.ts';
import type { Reporter } from '../reporter.ts';

/** Foreign ids that no row declares, where the table that should declare them is there and not empty. */
export function checkIds(tables: Tables, report: Reporter): void {
  for (const name of tableNames) {
    const table = tables[name];
    if (!table) continue;
    for (const [column, target] of Object.entries(references)) {
      const declared = tables[target];
      if (!declared || declared === table || declared.rows === 0 || !table.columns.has(column))
        continue;
      checkColumn(table, column, keyOf(target), declared, report);
    }
  }
}

function checkColumn(
  table: Table,
  column: string,
  key: string,
  declared: Table,
  report: Reporter,
): void {
  const known = rowsByKey(declared, key);
  const words = textOf(table, column);
  const unknown = words.words.map((word) => word !== '' && !known.has(word));
  if (!unknown.includes(true)) return;
  for (let row = 0; row < table.rows; row++) {
    if (!unknown[words.codes[row] ?? 0]) continue;
    const place = { ...placeOf(table, row), column };
    report.add('unknown-id', place, { expected: declared.name, got: wordAt(words, row) });
  }
}

/** Column that declares the ids of a table. */
function keyOf(table: string): string {
  const own = Object.entries(references).find(([, target]) => target === table);
  return own?.[0] ?? '';
}
