import type { Table, Tables } from './column.ts';
import type { TableName } from './contract.ts';
import { dropOtherCurrency, mainCurrency } from './currency.ts';
import { cutsOf } from './cuts-of.ts';
import { countRows, REJECTED, type Fates, type RowCounts } from './fates.ts';
import type { Issue } from './issue.ts';
import { joinParts } from './join-parts.ts';
import { keepRows } from './keep-rows.ts';
import { checkKeys } from './keys.ts';
import { wholeText, type Content } from './open-text.ts';
import { readFile, type Part } from './read-file.ts';
import { renameClasses } from './rename-classes.ts';
import { Reporter } from './reporter.ts';
import { readSettings, type Settings } from './settings.ts';

export interface SourceFile {
  /** Name of the file, with or without its folder. */
  readonly name: string;
  readonly content: Content;
}

/** How one file was understood. */
export type FileReport = Pick<Part, 'file' | 'encoding' | 'delimiter' | 'decimal' | 'rows'> & {
  table: TableName;
};

/** Who is told what, while the files are read. */
export interface ReadHooks {
  /** Before each file, for a progress bar. */
  readonly onFile?: (name: string, index: number, count: number) => void;
  /** Every issue, also those that the result only counts. */
  readonly onIssue?: (issue: Issue) => void;
  /** What became of each row of a table. */
  readonly onTable?: (table: Table, fates: Fates) => void;
}

export interface ReadResult {
  readonly tables: Tables;
  readonly settings: Settings;
  readonly currency: string;
  readonly issues: readonly Issue[];
  readonly files: readonly FileReport[];
  /** Per table: rows in = kept + repaired + rejected. */
  readonly rows: Partial<Record<TableName, RowCounts>>;
}

/** Files beside the tables: settings, and what an import wrote about itself. */
const noTables = new Set([
  ...['case.json', 'mapping.json'],
  ...['import-report.csv', 'anonymity-report.csv'],
]);

/** Files of a company → typed tables, with everything that was repaired, refused or not understood. */
export function readTables(
  sources: readonly SourceFile[],
  { onFile, onIssue, onTable }: ReadHooks = {},
): ReadResult {
  const report = new Reporter(onIssue);
  const settings = readSettings(
    textOfFile(sources, 'case.json'),
    textOfFile(sources, 'mapping.json'),
    report,
  );
  const parts = new Map<TableName, Part[]>();
  const files: FileReport[] = [];
  const inOrder = [...sources].sort((a, b) => byPart(a.name, b.name));
  inOrder.forEach(({ name, content }, index) => {
    onFile?.(name, index, inOrder.length);
    const file = baseName(name);
    if (noTables.has(file)) return;
    const found = cutsOf(file, settings);
    if (found.length === 0) report.add('unknown-file', { file });
    for (const { table, label, isKept, renames } of found) {
      const rules = { zone: settings.zone, unknown: settings.unknown, renames, isKept };
      const part = readFile({ file: label, table, content }, rules, report);
      if (!part) continue;
      const { encoding, delimiter, decimal, rows } = part;
      files.push({ file: label, table, encoding, delimiter, decimal, rows });
      parts.set(table, [...(parts.get(table) ?? []), part]);
    }
  });
  if (files.length === 0) report.add('no-table', { file: 'case' });

  const tables: Tables = {};
  const rows: Partial<Record<TableName, RowCounts>> = {};
  let currency = settings.currency;
  for (const [name, ofTable] of parts) {
    const joined = joinParts(name, ofTable);
    let table: Table = renameClasses(joined.table, settings.classes);
    checkKeys(table, joined.fates, report);
    if (name === 'order_lines') {
      currency ??= mainCurrency(table);
      table = dropOtherCurrency(table, joined.fates, currency, report);
    }
    rows[name] = countRows(joined.fates);
    onTable?.(table, joined.fates);
    tables[name] = keepRows(table, (row) => joined.fates.fate[row] !== REJECTED);
  }
  return {
    tables,
    settings,
    currency: currency ?? mainCurrency(undefined),
    issues: report.all(),
    files,
    rows,
  };
}

function textOfFile(sources: readonly SourceFile[], name: string): string | undefined {
  return wholeText(sources.find((source) => baseName(source.name) === name)?.content);
}

function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, '');
}

/** Parts in the order of their numbers: `t.csv`, `t_2.csv`, `t_10.csv`. */
function byPart(a: string, b: string): number {
  const [stemA, numberA] = split(a);
  const [stemB, numberB] = split(b);
  return stemA === stemB ? numberA - numberB : stemA < stemB ? -1 : 1;
}

function split(name: string): [string, number] {
  const match = /^(.*?)(?:_(\d+))?\.[a-z]+$/i.exec(baseName(name));
  return [match?.[1] ?? name, Number(match?.[2] ?? 0)];
}
