import type { Tables } from './column.ts';
import type { TableName } from './contract.ts';
import { needs, numberNames, type Columns, type Need, type NumberName } from './needs.ts';

export interface Missing {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly neededFor: readonly NumberName[];
}

/** What to bring for the numbers that cannot be computed: columns of a table, and what they open. */
export function missing(tables: Tables): Missing[] {
  const found = new Map<
    string,
    { table: TableName; columns: readonly string[]; of: NumberName[] }
  >();
  for (const name of numberNames) {
    for (const need of needs[name]) {
      const { table, columns } = nearest(tables, need);
      if (columns.length === 0) continue;
      const key = `${table} ${columns.join(' ')}`;
      const entry = found.get(key) ?? { table, columns, of: [] };
      if (!entry.of.includes(name)) entry.of.push(name);
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ table, columns, of }) => ({ table, columns, neededFor: of }));
}

/** Of the sets that meet a need, the one that lacks least, the first of equals; empty when met. */
function nearest(tables: Tables, [first, ...others]: Need): Columns {
  return others.reduce(
    (best, other) => {
      const columns = lacking(tables, other);
      return columns.length < best.columns.length ? { table: other.table, columns } : best;
    },
    { table: first.table, columns: lacking(tables, first) },
  );
}

/** Can this number be computed from these tables? */
export function canCompute(name: NumberName, tables: Tables): boolean {
  return needs[name].every((need) => need.some((columns) => lacking(tables, columns).length === 0));
}

/** Columns a table lacks; a table without rows lacks them all. */
function lacking(tables: Tables, { table: name, columns }: Columns): readonly string[] {
  const table = tables[name];
  if (!table || table.rows === 0) return columns;
  return columns.filter((column) => !table.columns.has(column));
}
