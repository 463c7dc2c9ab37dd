import type { Attribution } from '#model/attribution/attribute-change.ts';
import type { Column, Figure, FigureInput } from './figure.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { nameOf, say } from './say.ts';
import { changeText } from './what-did-it/change-text.ts';
import { shareBars, shareHeight } from './what-did-it/share-bars.ts';

type Read = Readonly<Partial<Record<string, Attribution>>>;

export interface PartRow {
  readonly group: string;
  readonly share: number;
  readonly alone: number;
  readonly last: number;
}

export interface PartRows {
  /** Number looked at. */
  readonly of: string;
  readonly parts: readonly PartRow[];
  readonly total: number;
}

const numbers = ['stock', 'margin', 'constantMix', 'service', 'cost'];
const shareOf = new Set(['constantMix', 'service']);

const columns: readonly Column<PartRow & { readonly of: string }>[] = [
  { id: 'group', unit: () => 'text', value: ({ group }) => `group.${group}` },
  ...(['share', 'alone', 'last'] as const).map((id): Column<PartRow & { readonly of: string }> => ({
    id,
    unit: ({ of }) => (shareOf.has(of) ? 'points' : 'change'),
    value: (row) => row[id],
  })),
];

/** W33: which part of the recommended plan did it, a number at a time; the parts add up to the change. */
export const whatDidIt: Figure<PartRows, PartRow & { readonly of: string }, unknown, Read> = {
  id: 'what-did-it',
  levers: [],
  reading: { name: 'whatDidIt', of: 'case' },
  views: () => [{ id: 'number', options: numbers }],
  rows({ read, view }: FigureInput<unknown, Read>) {
    const of = view['number'] ?? 'stock';
    const found = read?.[of];
    return { of, parts: found?.parts ?? [], total: found?.total ?? 0 };
  },
  draw(rows, drawing) {
    const height = shareHeight(rows.parts.length, drawing.width);
    const named = { id: 'what-did-it', height, alt: whatDidIt.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.parts.length === 0)
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, say(drawing, 'says.unknown'));
      else shareBars(pen, rows, drawing);
    });
  },
  table: ({ of, parts }) => parts.map((part) => ({ ...part, of })),
  columns,
  says({ of, parts, total }, words) {
    if (parts.length === 0) return say(words, 'says.unknown');
    const good = (change: number) => (of === 'stock' || of === 'cost' ? -change : change);
    const ranked = parts.toSorted((a, b) => good(b.share) - good(a.share));
    const [first, second] = ranked;
    const worst = ranked.at(-1);
    const told = say(words, 'says.most', {
      number: say(words, `number.${of}`),
      total: changeText(of, total, words),
      first: nameOf(words, `group.${first?.group ?? ''}`),
      firstBy: changeText(of, first?.share ?? 0, words),
      second: nameOf(words, `group.${second?.group ?? ''}`),
      secondBy: changeText(of, second?.share ?? 0, words),
    });
    if (!worst || good(worst.share) >= 0) return told;
    const against = say(words, 'says.against', {
      group: nameOf(words, `group.${worst.group}`),
      by: changeText(of, worst.share, words),
    });
    return `${told} ${against}`;
  },
  computed: ({ of, parts, total }) =>
    parts.length === 0
      ? []
      : [
          {
            result: {
              label: `number.${of}`,
              unit: shareOf.has(of) ? 'points' : 'change',
              value: total,
            },
            sign: '+',
            terms: parts.map(({ group, share }) => ({
              label: `group.${group}`,
              unit: shareOf.has(of) ? ('points' as const) : ('change' as const),
              value: share,
            })),
          },
        ],
  alt({ of, parts }, words) {
    if (parts.length === 0) return say(words, 'says.unknown');
    const list = parts.map(
      ({ group, share }) => `${nameOf(words, `group.${group}`)} ${changeText(of, share, words)}`,
    );
    return say(words, 'alt', { number: say(words, `number.${of}`), list: list.join(', ') });
  },
};
