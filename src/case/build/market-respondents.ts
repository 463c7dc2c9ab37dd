import { textOf, wordAt, type Table } from '../column.ts';
import { rowsByKey } from '../join.ts';
import type { Context } from './context.ts';

/** Who answered the questionnaire: what a response says once holds for all its rows. */
export interface Respondents {
  /** Response ids, in the order of the table. */
  readonly ids: readonly string[];
  /** Row of `ids` of each row of the table. */
  readonly ofRow: Uint32Array;
  /** Row of `customers`; −1 = unknown: [respondent]. */
  readonly client: Int16Array;
}

export function respondentsOf({ tables }: Context, table: Table): Respondents {
  const response = textOf(table, 'response_id');
  const rank = new Map<string, number>();
  const ofRow = new Uint32Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const id = wordAt(response, row);
    const known = rank.get(id) ?? rank.size;
    rank.set(id, known);
    ofRow[row] = known;
  }
  const customer = firstWords(table, 'customer_id', ofRow, rank.size);
  const rowOf = tables.customers ? rowsByKey(tables.customers, 'customer_id') : new Map();
  const client = Int16Array.from(customer, (word) => rowOf.get(word) ?? -1);
  return { ids: [...rank.keys()], ofRow, client };
}

/** First word a respondent's rows have in a column; '' = none. */
export function firstWords(
  table: Table,
  column: string,
  ofRow: Uint32Array,
  count: number,
): string[] {
  const words = textOf(table, column);
  const first = Array.from({ length: count }, () => '');
  ofRow.forEach((respondent, row) => {
    first[respondent] ||= wordAt(words, row);
  });
  return first;
}
