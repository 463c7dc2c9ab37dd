import { textOf, wordAt, type Column, type Table, type Tables } from '../column.ts';
import { references, type TableName } from '../contract.ts';
import { keepRows } from '../keep-rows.ts';
import { mapWords } from '../map-words.ts';

/** Ids of what is no longer there: the cell is emptied; a part used on such a work order goes with it. */
export function cutReferences(before: Tables, after: Tables): Tables {
  const gone = goneIds(before, after);
  const cut: Tables = {};
  for (const table of Object.values(after)) {
    const orders = textOf(table, 'work_order_id');
    const lost = gone.get('work_order_id');
    const kept =
      table.name === 'parts_used' && lost
        ? keepRows(table, (row) => !lost.has(wordAt(orders, row)))
        : table;
    cut[table.name] = emptied(kept, gone);
  }
  return cut;
}

function emptied(table: Table, gone: ReadonlyMap<string, ReadonlySet<string>>): Table {
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) {
    const ids =
      declares(name) === table.name && name !== 'renewal_of' && name !== 'return_visit_of'
        ? undefined
        : gone.get(name);
    columns.set(
      name,
      ids && column.kind === 'text' ? mapWords(column, (id) => (ids.has(id) ? '' : id)) : column,
    );
  }
  return { ...table, columns };
}

function declares(column: string): TableName | undefined {
  return column === 'order_id' ? 'order_lines' : references[column];
}

/** Column of ids → those that were declared before and no longer are. */
function goneIds(before: Tables, after: Tables): ReadonlyMap<string, ReadonlySet<string>> {
  const gone = new Map<string, ReadonlySet<string>>();
  for (const column of [...Object.keys(references), 'order_id']) {
    const name = declares(column);
    if (name === undefined) continue;
    const [was, is] = [before[name], after[name]];
    if (!was || !is || was.rows === is.rows) continue;
    const key = name === 'order_lines' ? 'order_id' : keyOf(name);
    const left = idsOf(is, key);
    gone.set(column, new Set([...idsOf(was, key)].filter((id) => !left.has(id))));
  }
  return gone;
}

function keyOf(table: TableName): string {
  return Object.entries(references).find(([, target]) => target === table)?.[0] ?? '';
}

function idsOf(table: Table, key: string): ReadonlySet<string> {
  const ids = textOf(table, key);
  return new Set(Array.from({ length: table.rows }, (_, row) => wordAt(ids, row)));
}
