import type { Column, Table } from './column.ts';
import { readSpec } from './column-spec.ts';
import { tableSpec } from './contract.ts';
import { mapWords } from './map-words.ts';

/** Their class codes in place of ours, in every class column of a table. */
export function renameClasses(table: Table, classes: Readonly<Record<string, string>>): Table {
  if (Object.keys(classes).length === 0) return table;
  const ours = (word: string): string =>
    (Object.hasOwn(classes, word) ? classes[word] : undefined) ?? word;
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) {
    const { columns: specs } = tableSpec(table.name);
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    const isClass = spec !== undefined && readSpec(spec).type === 'class';
    columns.set(name, isClass && column.kind === 'text' ? mapWords(column, ours) : column);
  }
  return { ...table, columns };
}
