import { readSpec, type ReadSpec } from './column-spec.ts';
import { tableSpec, type TableName } from './contract.ts';
import type { Reporter } from './reporter.ts';

export interface HeaderColumn {
  name: string;
  /** null = a column the contract does not know. */
  spec: ReadSpec | null;
}

/** Column name of theirs → ours, for one table. */
export type Renames = Readonly<Record<string, string>>;

/**
 * Names of a header line matched with the contract; null in place of a column that is not read.
 * An empty answer means that the line is no header.
 */
export function matchHeader(
  cells: readonly string[],
  { table, file, line }: { table: TableName; file: string; line: number },
  renames: Renames,
  report: Reporter,
): (HeaderColumn | null)[] {
  const { columns, moreNumbers } = tableSpec(table);
  const names = cells.map((cell) => columnName(cell, renames));
  if (!names.some((name) => Object.hasOwn(columns, name))) {
    const expected = Object.keys(columns).slice(0, 3).join(', ');
    report.add('no-header', { file, line }, { expected, got: cells.slice(0, 3).join(', ') });
    return [];
  }
  const taken = new Set<string>();
  const header = names.map((name, index) => {
    const cell = cells[index] ?? '';
    const place = { file, line, column: name };
    if (name === '') return null;
    if (taken.has(name)) {
      report.add('repeated-column', place, { got: cell });
      return null;
    }
    taken.add(name);
    const spec = columns[name];
    if (spec !== undefined) {
      const isRenamed = Object.hasOwn(renames, cell.trim());
      if (name !== cell && !isRenamed)
        report.add('renamed-column', place, { expected: name, got: cell });
      return { name, spec: readSpec(spec) };
    }
    if (moreNumbers) return { name, spec: { type: 'number', key: false, starred: false } as const };
    report.add('unknown-column', place, { got: name });
    return { name, spec: null };
  });
  reportMissing(taken, table, { file, line }, report);
  return header;
}

/** `Order ID`, ` order_id ` and `ORDER-ID` are all `order_id`. */
export function columnName(cell: string, renames: Renames): string {
  const trimmed = cell.trim();
  return renames[trimmed] ?? trimmed.toLowerCase().replace(/[\s-]+/g, '_');
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
