import type { Column, Table, TextColumn } from './column.ts';
import { readSpec } from './column-spec.ts';
import { tableSpec } from './contract.ts';

/** Their class codes in place of ours, in every class column of a table. */
export function renameClasses(table: Table, classes: Readonly<Record<string, string>>): Table {
  if (Object.keys(classes).length === 0) return table;
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) {
    const spec = tableSpec(table.name).columns[name];
    const isClass = spec !== undefined && readSpec(spec).type === 'class';
    columns.set(name, isClass && column.kind === 'text' ? renamed(column, classes) : column);
  }
  return { ...table, columns };
}

/** Two of their codes may become one of ours: equal words share one code again. */
function renamed(column: TextColumn, classes: Readonly<Record<string, string>>): TextColumn {
  const words = [''];
  const newCode = column.words.map((word, code) => {
    if (code === 0) return 0;
    const ours = classes[word] ?? word;
    const known = words.indexOf(ours);
    return known >= 0 ? known : words.push(ours) - 1;
  });
  return { kind: 'text', codes: column.codes.map((code) => newCode[code] ?? 0), words };
}
