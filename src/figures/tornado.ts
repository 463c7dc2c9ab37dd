import type { TornadoRow } from '#model/bands/tornado.ts';
import type { Column, Figure, FigureInput } from './figure.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { nameOf, say } from './say.ts';
import { swingBars, swingHeight } from './tornado/swing-bars.ts';
import { changeText } from './what-did-it/change-text.ts';

interface Read {
  readonly rows: Readonly<Record<string, readonly TornadoRow[]>>;
  readonly now: Readonly<Record<string, number | null>>;
}

export interface Swing {
  readonly id: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly flips: boolean;
  readonly of: string;
}

export interface SwingRows {
  readonly of: string;
  /** Change in force; null = not computable. */
  readonly now: number | null;
  readonly swings: readonly Swing[];
}

const dress = ({ of }: Swing) => (of === 'service' ? 'points' : 'change');

const columns: readonly Column<Swing>[] = [
  { id: 'entry', unit: () => 'text', value: ({ id }) => `entry.${id}` },
  { id: 'low', unit: dress, value: ({ atLow }) => atLow },
  { id: 'high', unit: dress, value: ({ atHigh }) => atHigh },
  { id: 'flips', unit: () => 'text', value: ({ flips }) => (flips ? 'flips.yes' : 'flips.no') },
];

/** W35: how far each uncertain entry moves the change, over its own range. */
export const tornado: Figure<SwingRows, Swing, unknown, Read> = {
  id: 'tornado',
  levers: ['*'],
  reading: { name: 'tornado', of: 'scenario' },
  views: () => [{ id: 'number', options: ['margin', 'stock', 'service', 'cost'] }],
  rows({ read, view }: FigureInput<unknown, Read>) {
    const of = view['number'] ?? 'margin';
    const now = read?.now[of] ?? null;
    const swings = (read?.rows[of] ?? []).flatMap(({ id, atLow, atHigh, flips }): Swing[] =>
      atLow === null || atHigh === null ? [] : [{ id, atLow, atHigh, flips, of }],
    );
    return { of, now, swings: now === null ? [] : swings };
  },
  draw(rows, drawing) {
    const height = swingHeight(rows.swings.length, drawing.width);
    const named = { id: 'tornado', height, alt: tornado.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.swings.length === 0 || rows.now === null)
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, say(drawing, 'says.unknown'));
      else swingBars(pen, { ...rows, now: rows.now }, drawing);
    });
  },
  table: ({ swings }) => swings,
  columns,
  says({ of, now, swings }, words) {
    const [first] = swings;
    if (!first || now === null) return say(words, 'says.unknown');
    const number = say(words, `number.${of}`);
    const change = changeText(of, now, words);
    const [low, high] = [Math.min(first.atLow, first.atHigh), Math.max(first.atLow, first.atHigh)];
    const moved = Math.abs(high - low) > (of === 'service' ? 0.0005 : 500);
    if (!moved) return say(words, 'says.still', { number, change });
    const head = say(words, 'says.most', {
      ...{ number, change, entry: nameOf(words, `entry.${first.id}`) },
      low: changeText(of, low, words),
      high: changeText(of, high, words),
    });
    const flips = swings.filter((swing) => swing.flips);
    if (flips.length === 0) return `${head} ${say(words, 'says.holds')}`;
    const list = flips.map(({ id }) => nameOf(words, `entry.${id}`)).join(', ');
    return `${head} ${say(words, 'says.flips', { list })}`;
  },
  alt({ of, swings }, words) {
    if (swings.length === 0) return say(words, 'says.unknown');
    const list = swings.map(
      ({ id, atLow, atHigh }) =>
        `${nameOf(words, `entry.${id}`)} ${changeText(of, atLow, words)} / ${changeText(of, atHigh, words)}`,
    );
    return say(words, 'alt', { number: say(words, `number.${of}`), list: list.join(', ') });
  },
};
