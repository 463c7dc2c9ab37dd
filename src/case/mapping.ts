import { isTableName, type TableName } from './contract.ts';
import type { Renames } from './header.ts';
import { isRecord } from './json-object.ts';
import type { Reporter } from './reporter.ts';

/** How another system's extract says the same things: `mapping.json`. */
export interface Mapping {
  /** Their file → the tables to cut from it. */
  files: ReadonlyMap<string, readonly TableName[]>;
  /** Table → their column → ours; `(line)` stands for the number of the line in the file. */
  columns: ReadonlyMap<string, Renames>;
  /** Their class code → ours. */
  classes: Readonly<Record<string, string>>;
  /** Their words for "unknown", beyond those every system uses. */
  unknown: ReadonlySet<string>;
}

/** Name of the column that holds the number of each line: no file need have it. */
export const LINE = '(line)';

const parts = ['files', 'columns', 'classes', 'unknown', 'case'];

export function readMapping(mapping: Readonly<Record<string, unknown>>, report: Reporter): Mapping {
  const refuse = (column: string, expected: string, value: unknown): void =>
    report.add(
      'bad-setting',
      { file: 'mapping.json', column },
      { expected, got: JSON.stringify(value) },
    );
  for (const [part, value] of Object.entries(mapping)) {
    if (!parts.includes(part)) refuse(part, parts.join(', '), value);
  }
  const files = new Map<string, TableName[]>();
  for (const [file, value] of entries('files')) {
    const names = Array.isArray(value) ? value : [value];
    const tables = names.filter((name) => typeof name === 'string' && isTableName(name));
    if (tables.length < names.length || tables.length === 0) refuse(file, 'tables', value);
    files.set(file, tables);
  }
  const columns = new Map<string, Renames>();
  for (const [table, value] of entries('columns')) {
    if (isTableName(table)) columns.set(table, words(value));
    else refuse(table, 'a table', value);
  }
  const { unknown = [], classes = {} } = mapping;
  const isList = Array.isArray(unknown) && unknown.every((word) => typeof word === 'string');
  if (!isList) refuse('unknown', 'a list of words', unknown);
  return { files, columns, classes: words(classes), unknown: new Set(isList ? unknown : []) };

  function entries(part: string): [string, unknown][] {
    const value = mapping[part] ?? {};
    if (isRecord(value)) return Object.entries(value);
    refuse(part, 'an object', value);
    return [];
  }
}

function words(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
