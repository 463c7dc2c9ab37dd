import type { Column } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { MatchedSegment, MatchingReading } from '#model/readings/matching.ts';
import type { Editor } from './editor.ts';
import { type Bounded, boundsOf, type Written } from './three-logics/bounds.ts';

interface Row extends MatchedSegment, Written {
  readonly lacks: readonly Bounded[];
}

interface Rows {
  readonly segments: readonly Row[];
}

const logics = ['standard', 'invest', 'negotiate', 'bill'] as const;

const columns: readonly Column<Row>[] = [
  { id: 'segment', unit: () => 'text', value: ({ id }) => `segment.${id}` },
  { id: 'contribution', unit: () => 'money', value: ({ contribution }) => contribution },
  { id: 'proposed', unit: () => 'text', value: ({ proposed }) => proposed && `logic.${proposed}` },
  { id: 'logic', unit: () => 'text', value: ({ logic }) => logic && `logic.${logic}` },
  { id: 'accepted', unit: () => 'percent', value: ({ accepted }) => accepted },
  { id: 'counterpart', unit: () => 'text', value: ({ counterpart }) => counterpart },
  { id: 'cap', unit: () => 'money', value: ({ cap }) => cap && cap * 1000 },
  { id: 'months', unit: () => 'number', value: ({ months }) => months },
  { id: 'exit', unit: () => 'text', value: ({ exit }) => exit },
];

/** W15: why a segment is given more than the standard, in return for what, and until when. */
export const threeLogics: Editor<Rows, Row, unknown, MatchingReading> = {
  id: 'three-logics',
  levers: ['price.{segment}'],
  notes: ['match.logic', 'match.counterpart', 'match.cap', 'match.months', 'match.exit'],
  reading: { name: 'matching', of: 'scenario' },
  rows: ({ read, notes }) => ({
    segments: (read?.segments ?? []).map((segment) => ({
      ...segment,
      ...boundsOf(segment.id, notes),
    })),
  }),
  grid: ({ segments }) => ({
    columns: [
      ...['segment', 'contribution', 'proposed', 'logic', 'price', 'accepted'],
      ...['counterpart', 'cap', 'months', 'exit'],
    ],
    lines: segments.map((row) => {
      const note = (key: string, form: { longest: number } | { options: readonly string[] }) =>
        ({ kind: 'note', key: `match.${key}`, at: row.id, form }) as const;
      const number = (key: string, from: number, to: number, step: number, value: number | null) =>
        ({
          kind: 'note',
          key: `match.${key}`,
          at: row.id,
          form: { from, to, step },
          value,
        }) as const;
      return {
        id: row.id,
        label: `segment.${row.id}`,
        cells: [
          { kind: 'said', unit: 'money', value: row.contribution },
          { kind: 'said', unit: 'text', value: row.proposed && `logic.${row.proposed}` },
          { ...note('logic', { options: logics }), value: row.logic },
          { kind: 'lever', id: `price.${row.id}` },
          { kind: 'said', unit: 'percent', value: row.accepted },
          { ...note('counterpart', { longest: 120 }), value: row.counterpart },
          number('cap', 0, 5000, 10, row.cap),
          number('months', 1, 36, 1, row.months),
          { ...note('exit', { longest: 120 }), value: row.exit },
        ],
      };
    }),
  }),
  table: ({ segments }) => segments,
  columns,
  says({ segments }, words) {
    if (segments.length === 0) return say(words, 'says.unknown');
    const { number } = words.format;
    const chosen = segments.filter(({ logic }) => logic !== null);
    if (chosen.length === 0) return say(words, 'says.none', { of: number(segments.length) });
    const loose = chosen.filter(({ lacks }) => lacks.length > 0);
    const said = say(words, chosen.length === 1 ? 'says.one' : 'says.some', {
      n: number(chosen.length),
      of: number(segments.length),
    });
    if (loose.length === 0) return `${said} ${say(words, 'says.bounded')}`;
    const list = loose.map(({ id, lacks }) =>
      say(words, 'says.lacks.item', {
        segment: nameOf(words, `segment.${id}`),
        lacks: lacks.map((what) => say(words, `lacks.${what}`)).join(', '),
      }),
    );
    return `${said} ${say(words, 'says.lacks', { list: list.join(' ; ') })}`;
  },
};
