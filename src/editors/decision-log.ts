import type { Column } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import type { Editor } from './editor.ts';
import type { Cell } from './grid.ts';

interface Row {
  /** Page of the decision. */
  readonly id: string;
  readonly option: string | null;
  readonly owner: string | null;
  readonly date: string | null;
  readonly reason: string | null;
}

/** Pages that end in a decision, in the order of the method. */
const steps = [
  ...['why', 'listen', 'segment-clients', 'segment-offers', 'match'],
  ...['costs-stocks', 'arbitrate', 'plan', 'change'],
];
const options = ['first', 'second', 'later'] as const;

const columns: readonly Column<Row>[] = [
  { id: 'decision', unit: () => 'text', value: ({ id }) => `decision.${id}` },
  { id: 'option', unit: () => 'text', value: ({ option }) => option && `option.${option}` },
  { id: 'owner', unit: () => 'text', value: ({ owner }) => owner },
  { id: 'date', unit: () => 'text', value: ({ date }) => date },
  { id: 'reason', unit: () => 'text', value: ({ reason }) => reason },
];

/** W50: every decision the pages ask for: which way it went, who carries it, when, and why. */
export const decisionLog: Editor<readonly Row[], Row> = {
  id: 'decision-log',
  levers: [],
  borrows: ['decisions.'],
  notes: ['decision.option', 'decision.owner', 'decision.date', 'decision.reason'],
  rows: ({ notes }) =>
    steps.map((id) => {
      const at = (key: string): string | null => {
        const note = notes[`decision.${key}`];
        const value =
          typeof note === 'object' && note !== null
            ? (note as Readonly<Record<string, unknown>>)[id]
            : null;
        return typeof value === 'string' && value !== '' ? value : null;
      };
      return {
        id,
        option: at('option'),
        owner: at('owner'),
        date: at('date'),
        reason: at('reason'),
      };
    }),
  grid: (rows) => ({
    columns: ['decision', 'option', 'owner', 'date', 'reason'],
    lines: rows.map(({ id, option, owner, date, reason }) => {
      const text = (key: string, longest: number, value: string | null): Cell => ({
        ...{ kind: 'note', key: `decision.${key}`, at: id, form: { longest }, value },
      });
      return {
        id,
        label: `decision.${id}`,
        cells: [
          { kind: 'note', key: 'decision.option', at: id, form: { options }, value: option },
          text('owner', 60, owner),
          text('date', 20, date),
          text('reason', 200, reason),
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
    return loose === 0
      ? `${head} ${say(words, 'says.held')}`
      : `${head} ${say(words, 'says.loose', values)}`;
  },
};
