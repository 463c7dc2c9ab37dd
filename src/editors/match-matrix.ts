import type { Column } from '#figures/figure.ts';
import { frame } from '#figures/marks/frame.ts';
import { nameOf, say } from '#figures/say.ts';
import type { MatchedSegment, MatchingReading } from '#model/readings/matching.ts';
import type { Editor } from './editor.ts';
import { given, givenHeight } from './match-matrix/given.ts';

interface Rows {
  readonly read: MatchingReading | null;
  /** Rows of the offers shown. */
  readonly shown: readonly number[];
}

const columns: readonly Column<MatchedSegment>[] = [
  { id: 'segment', unit: () => 'text', value: ({ id }) => `segment.${id}` },
  { id: 'clients', unit: () => 'number', value: ({ clients }) => clients },
  { id: 'valued', unit: () => 'percent', value: ({ valued }) => valued },
  { id: 'fastToday', unit: () => 'percent', value: ({ fastToday }) => fastToday },
  { id: 'fast', unit: () => 'percent', value: ({ fast }) => fast },
  { id: 'billed', unit: () => 'percent', value: ({ billed }) => billed },
  { id: 'accepted', unit: () => 'percent', value: ({ accepted }) => accepted },
];

/** A gap between what is promised and what is valued that is worth a word, share of the segment. */
const GAP = 0.1;

/** W14: segments by offers, in whole percents; beside them, who values speed and who is promised it. */
export const matchMatrix: Editor<Rows, MatchedSegment, unknown, MatchingReading> = {
  id: 'match-matrix',
  levers: ['match.{segment}'],
  reading: { name: 'matching', of: 'scenario' },
  views: () => [{ id: 'offers', options: ['proposed', 'all'] }],
  rows: ({ read, view }) => ({
    read,
    shown: (read?.offers ?? []).flatMap((id, at) => {
      const isProposed = read?.rows.some((row) => (row[at] ?? 0) > 0) ?? false;
      return view['offers'] === 'all' || isProposed || /^N\d$/.test(id) ? [at] : [];
    }),
  }),
  grid: ({ read, shown }) => ({
    columns: ['segment', ...shown.map((at) => `offer.${read?.offers[at] ?? ''}`), 'accepted'],
    lines: (read?.segments ?? []).map(({ id, accepted }) => ({
      id,
      label: `segment.${id}`,
      cells: [
        ...shown.map((at) => ({ kind: 'lever', id: `match.${id}`, at }) as const),
        { kind: 'said', unit: 'percent', value: accepted },
      ],
    })),
  }),
  draw({ read, shown }, drawing) {
    const height = givenHeight(read?.segments.length ?? 0, drawing.width);
    const alt = matchMatrix.alt?.({ read, shown }, drawing) ?? '';
    return frame(drawing, { id: 'match-matrix', height, alt }, (pen) =>
      given(pen, read?.segments ?? [], drawing),
    );
  },
  table: ({ read }) => read?.segments ?? [],
  columns,
  says({ read }, words) {
    if (!read || read.segments.length === 0) return say(words, 'says.unknown');
    const told = read.segments.filter(({ valued }) => valued !== null);
    const over = told.filter(({ fast, valued }) => fast - valued! > GAP);
    const under = told.filter(({ fast, valued }) => valued! - fast > GAP);
    const list = (some: readonly MatchedSegment[]) =>
      some.map(({ id }) => nameOf(words, `segment.${id}`)).join(', ');
    const parts = [
      over.length === 0
        ? say(words, 'says.over.none')
        : say(words, 'says.over', { n: words.format.number(over.length), list: list(over) }),
      under.length === 0
        ? say(words, 'says.under.none')
        : say(words, 'says.under', { n: words.format.number(under.length), list: list(under) }),
    ];
    return told.length === 0 ? say(words, 'says.unseen') : parts.join(' ');
  },
  alt({ read }, words) {
    const { format } = words;
    const list = (read?.segments ?? []).map(({ id, valued, fastToday, fast }) =>
      say(words, 'alt.item', {
        segment: nameOf(words, `segment.${id}`),
        valued: format.percent(valued, 0),
        before: format.percent(fastToday, 0),
        after: format.percent(fast, 0),
      }),
    );
    return list.length === 0
      ? say(words, 'says.unknown')
      : say(words, 'alt', { list: list.join(' ; ') });
  },
};
