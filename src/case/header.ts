import { readSpec, type ReadSpec } from './column-spec.ts';
import { tableSpec, type TableName } from './contract.ts';
import { rearm } from './formula.ts';
import type { Reporter } from './reporter.ts';

export interface HeaderColumn {
  name: string;
  /** null = a column the contract does not know. */
  spec: ReadSpec | null;
}

/** Column name of theirs → ours, for one table. */
export type Renames = Readonly<Record<string, string>>;

/** What a file calls its columns, and which of those the contract does not know are worth a word. */
export interface HeaderRules {
  renames: Renames;
  /** False for a column that another table cut from the same file takes. */
  isKept: (cell: string) => boolean;
}

/**
 * Names of a header line matched with the contract; null in place of a column that is not read.
 * An empty answer means that the line is no header.
 */
export function matchHeader(
  cells: readonly string[],
  { table, file, line }: { table: TableName; file: string; line: number },
  { renames, isKept }: HeaderRules,
  report: Reporter,
): (HeaderColumn | null)[] {
  const { columns, moreNumbers } = tableSpec(table);
  const names = cells.map((cell) => columnName(cell, renames));
  if (!names.some((name) => Object.hasOwn(columns, name))) {
    const expected = Object.keys(columns).slice(0, 3).join(', ');
    report.add('no-header', { file, line }, { expected, got: cells.slice(0, 3).join(', ') });
    return [];
  }
  const isRenamed = (cell: string): boolean => Object.hasOwn(renames, cell.trim());
  // A column named by the mapping is meant; one that merely bears the same name is another.
  const meant = new Set(names.filter((_, index) => isRenamed(cells[index] ?? '')));
  const taken = new Set<string>();
  const header = names.map((name, index) => {
    const cell = cells[index] ?? '';
    const place = { file, line, column: name };
    if (name === '') return null;
    if (meant.has(name) && !isRenamed(cell)) {
      report.add('unknown-column', place, { got: cell });
      return null;
    }
    if (taken.has(name)) {
      report.add('repeated-column', place, { got: cell });
      return null;
    }
    taken.add(name);
    const spec = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (spec !== undefined) {
      if (name !== cell && !isRenamed(cell))
        report.add('renamed-column', place, { expected: name, got: cell });
      return { name, spec: readSpec(spec) };
    }
    if (!isKept(cell)) return null;
    if (moreNumbers) return { name, spec: { type: 'number', key: false, starred: false } as const };
    report.add('unknown-column', place, { got: name });
    return { name, spec: null };
  });
  reportMissing(taken, table, { file, line }, report);
  return header;
}

/** `Order ID`, ` order_id ` and `ORDER-ID` are all `order_id`. */
export function columnName(cell: string, renames: Renames): string {
  const trimmed = rearm(cell.trim());
  const own = Object.hasOwn(renames, trimmed) ? renames[trimmed] : undefined;
  return own ?? trimmed.toLowerCase().replace(/[\s-]+/g, '_');
}

function reportMissing(
  names: ReadonlySet<string>,
  table: TableName,
  { file, line }: { file: string; line: number },
  report: Reporter,
): void {
  const { columns, orKey } = tableSpec(table);
  const hasOtherKey = orKey?.every((name) => names.has(name)) ?? false;
  for (const [name, text] of Object.entries(columns)) {
    const spec = readSpec(text);
    if (!spec.starred || names.has(name) || (spec.key && hasOtherKey)) continue;
    // Every number reads order_lines: without one of its starred columns nothing can be computed.
    const code = spec.key
      ? 'missing-key'
      : table === 'order_lines'
        ? 'missing-line-column'
        : 'missing-column';
    report.add(code, { file, line, column: name }, { expected: name });
  }
}
