import type { Column } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import {
  decisionNote,
  decisionOptions,
  type DecisionPage,
  decisionPages,
  type Taken,
  takenOf,
} from './decision-log/decision.ts';
import type { Editor } from './editor.ts';
import type { Cell } from './grid.ts';

interface Row extends Taken {
  readonly page: DecisionPage;
}

const columns: readonly Column<Row>[] = [
  { id: 'decision', unit: () => 'text', value: ({ page }) => `decision.${page}` },
  { id: 'option', unit: () => 'text', value: ({ option }) => option && `option.${option}` },
  { id: 'owner', unit: () => 'text', value: ({ owner }) => owner },
  { id: 'date', unit: () => 'text', value: ({ date }) => date },
  { id: 'reason', unit: () => 'text', value: ({ reason }) => reason },
  { id: 'state', unit: () => 'text', value: ({ state }) => state && `?${state}` },
];

/** W50: every decision the pages ask for: which way it went, who carries it, when, why, and on which scenario. */
export const decisionLog: Editor<readonly Row[], Row> = {
  id: 'decision-log',
  levers: [],
  borrows: ['decisions.'],
  notes: decisionPages.map(decisionNote),
  rows: ({ notes }) =>
    decisionPages.map((page) => ({ page, ...takenOf(notes[decisionNote(page)]) })),
  grid: (rows) => ({
    columns: ['decision', 'option', 'owner', 'date', 'reason', 'state'],
    lines: rows.map(({ page, option, owner, date, reason, state }) => {
      const key = decisionNote(page);
      const text = (at: string, longest: number, value: string | null): Cell => ({
        ...{ kind: 'note', key, at, form: { longest }, value },
      });
      return {
        id: page,
        label: `decision.${page}`,
        cells: [
          { kind: 'note', key, at: 'option', form: { options: decisionOptions }, value: option },
          text('owner', 60, owner),
          text('date', 20, date),
          text('reason', 200, reason),
          state === null ? null : { kind: 'link', query: state, label: 'state.open' },
        ],
      };
    }),
  }),
  table: (rows) => rows,
  columns,
  says(rows, words) {
    const { number } = words.format;
    const taken = rows.filter(({ option }) => option === 'first' || option === 'second');
    if (taken.length === 0) return say(words, 'says.none', { of: number(rows.length, 0) });
    const loose = taken.filter(({ owner, date }) => owner === null || date === null).length;
    const values = {
      n: number(taken.length, 0),
      of: number(rows.length, 0),
      loose: number(loose, 0),
    };
    const head = say(words, taken.length === 1 ? 'says.one' : 'says.some', values);
    if (loose === 0) return `${head} ${say(words, 'says.held')}`;
    return `${head} ${say(words, loose === 1 ? 'says.loose.one' : 'says.loose', values)}`;
  },
};
