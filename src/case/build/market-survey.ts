import type { AskedQuestion, Survey } from '#model/case/market.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import type { Context } from './context.ts';
import { firstWords, respondentsOf } from './market-respondents.ts';

/** A role nobody knows is a client's. */
const ROLES = ['customer', 'prospect', 'sales'];

/** Answers by question and respondent; null without the table. */
export function survey(context: Context): Survey | null {
  const table = context.tables.survey_answers;
  if (!table) return null;
  const { ids, ofRow, client } = respondentsOf(context, table);
  const first = (column: string): string[] => firstWords(table, column, ofRow, ids.length);
  const strata = first('stratum');
  const known = [...new Set(strata)].filter((id) => id !== '').sort();
  const invited = firstNumbers(table, 'invited_in_stratum', ofRow, ids.length);
  const weight = firstNumbers(table, 'weight', ofRow, ids.length);
  return {
    role: Uint8Array.from(first('respondent_role'), (word) => Math.max(0, ROLES.indexOf(word))),
    client,
    stratum: Int16Array.from(strata, (id) => known.indexOf(id)),
    weight: Float32Array.from(weight, (each) => (each > 0 ? each : 1)),
    strata: known.map((id) => {
      const asked = invited[strata.indexOf(id)] ?? NaN;
      return { id, invited: Number.isNaN(asked) ? null : asked };
    }),
    questions: questionsOf(table, ofRow, ids.length),
  };
}

/** Questions in alphabetical order; the scale of one is that of its first row that has it. */
function questionsOf(table: Table, ofRow: Uint32Array, respondents: number): AskedQuestion[] {
  const [question, criterion, about] = ['question', 'criterion_id', 'competitor_id'].map((name) =>
    textOf(table, name),
  );
  const score = numbersOf(table, 'score');
  const [low, high] = [numbersOf(table, 'scale_min'), numbersOf(table, 'scale_max')];
  const scales = new Map<string, { min: number; max: number }>();
  const asked = new Map<string, number[]>();
  if (!question || !criterion || !about) return [];
  for (let row = 0; row < table.rows; row++) {
    const name = wordAt(question, row);
    const [min, max] = [low[row] ?? NaN, high[row] ?? NaN];
    if (min <= max && !scales.has(name)) scales.set(name, { min, max });
    const key = [name, wordAt(criterion, row), wordAt(about, row)].join('\t');
    const rows = asked.get(key);
    if (rows) rows.push(row);
    else asked.set(key, [row]);
  }
  return [...asked]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, rows]) => {
      const [name = '', of = '', competitor = ''] = key.split('\t');
      const scale = scales.get(name);
      if (!scale) return [];
      const above = new Float32Array(respondents).fill(-1);
      for (const row of rows) {
        const value = (score[row] ?? NaN) - scale.min;
        if (value >= 0 && value <= scale.max - scale.min) above[ofRow[row] ?? 0] = value;
      }
      return [{ question: name, criterion: of, competitor: competitor || null, ...scale, above }];
    });
}

function firstNumbers(
  table: Table,
  column: string,
  ofRow: Uint32Array,
  count: number,
): Float64Array {
  const numbers = numbersOf(table, column);
  const first = new Float64Array(count).fill(NaN);
  ofRow.forEach((respondent, row) => {
    if (Number.isNaN(first[respondent])) first[respondent] = numbers[row] ?? NaN;
  });
  return first;
}
