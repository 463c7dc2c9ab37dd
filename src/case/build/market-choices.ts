import type { ChoiceTasks } from '#model/case/market.ts';
import { numbersOf, textOf, type Table } from '../column.ts';
import type { Context } from './context.ts';
import { respondentsOf } from './market-respondents.ts';

/** Columns of the table that say which alternative it is, not what it holds. */
const PLACES: ReadonlySet<string> = new Set(['chosen', 'is_status_quo']);
/** Kinds of alternatives. */
const PROPOSED = 0;
const STATUS_QUO = 1;
const RIVAL = 2;

/**
 * Tasks in the order of the table. One with an unknown level, or without exactly one alternative chosen
 * among two or more, teaches nothing and is left out. null without tasks.
 */
export function choiceTasks(context: Context): ChoiceTasks | null {
  const table = context.tables.choice_tasks;
  if (!table || table.rows === 0) return null;
  const { ids, ofRow, client } = clientsWhoChose(context, table);
  const attributes = [...table.columns.keys()]
    .filter((name) => table.columns.get(name)?.kind === 'number' && !PLACES.has(name))
    .map((id) => ({ id, numbers: numbersOf(table, id) }));
  const chosen = numbersOf(table, 'chosen');
  const isKnown = (row: number): boolean =>
    attributes.every(({ numbers }) => !Number.isNaN(numbers[row]));
  const tasks = [...tasksOf(table, ofRow).values()].filter(
    (rows) =>
      rows.length > 1 &&
      rows.every(isKnown) &&
      rows.filter((row) => chosen[row] === 1).length === 1,
  );
  if (tasks.length === 0 || ids.length === 0) return null;
  const isPresent = numbersOf(table, 'is_status_quo');
  const rival = textOf(table, 'competitor_id').codes;
  const rows = tasks.flat();
  return {
    client,
    respondent: Uint16Array.from(tasks, ([row = 0]) => ofRow[row] ?? 0),
    alternatives: Uint8Array.from(tasks, (own) => own.length),
    chosen: Uint8Array.from(tasks, (own) => own.findIndex((row) => chosen[row] === 1)),
    kind: Uint8Array.from(rows, (row) =>
      isPresent[row] === 1 ? STATUS_QUO : rival[row] ? RIVAL : PROPOSED,
    ),
    attributes: attributes.map(({ id, numbers }) => {
      const values = rows.map((row) => numbers[row] ?? 0);
      const levels = [...new Set(values)].sort((a, b) => a - b);
      const place = new Map(levels.map((value, level) => [value, level]));
      return {
        id,
        levels: Float32Array.from(levels),
        level: Uint16Array.from(values, (value) => place.get(value) ?? 0),
      };
    }),
  };
}

/** Rows of each task of each respondent. */
function tasksOf(table: Table, ofRow: Uint32Array): Map<string, number[]> {
  const task = textOf(table, 'task_id').codes;
  const tasks = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    const key = `${ofRow[row]} ${task[row]}`;
    const own = tasks.get(key);
    if (own) own.push(row);
    else tasks.set(key, [row]);
  }
  return tasks;
}

/** The questionnaire says which client a response is; without it nobody knows. */
function clientsWhoChose(context: Context, table: Table): ReturnType<typeof respondentsOf> {
  const own = respondentsOf(context, table);
  const answers = context.tables.survey_answers;
  if (!answers) return own;
  const said = respondentsOf(context, answers);
  const place = new Map(said.ids.map((id, respondent) => [id, respondent]));
  const client = own.ids.map((id) => said.client[place.get(id) ?? -1] ?? -1);
  return { ...own, client: Int16Array.from(client) };
}
