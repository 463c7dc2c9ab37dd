import type { Column, FigureInput, Words } from '#figures/figure.ts';
import { frame } from '#figures/marks/frame.ts';
import { text } from '#figures/marks/text.ts';
import { say } from '#figures/say.ts';
import type { WaveMonth, WavesReading } from '#model/readings/waves.ts';
import type { Player } from './player.ts';
import { panelHeight, wavePanels } from './waves/panels.ts';

export interface WaveRows {
  readonly read: WavesReading | null;
  /** Month shown. */
  readonly at: number;
}

interface Row extends WaveMonth {
  readonly month: number;
}

const columns: readonly Column<Row>[] = [
  { id: 'month', unit: () => 'number', value: ({ month }) => month },
  { id: 'moved', unit: () => 'percent', value: ({ moved }) => moved },
  { id: 'cost', unit: () => 'money', value: ({ cost }) => cost },
  { id: 'stock', unit: () => 'money', value: ({ stock }) => stock },
  { id: 'service', unit: () => 'percent', value: ({ service }) => service },
  { id: 'margin', unit: () => 'money', value: ({ margin }) => margin },
  { id: 'cash', unit: () => 'change', value: ({ cash }) => cash },
];

/** W25: the triangle month by month while clients change offer, and the cash that goes down before it comes up. */
export const waves: Player<WaveRows, Row, WavesReading> = {
  id: 'waves',
  levers: ['*'],
  reading: { name: 'waves', of: 'scenario' },
  frames: (read) => Math.max(1, read?.months.length ?? 1),
  rows: ({ read }: FigureInput<unknown, WavesReading>, at) => ({ read, at }),
  draw(rows, drawing) {
    const known = (rows.read?.months.length ?? 0) > 0;
    const height = known ? panelHeight(drawing.width) : 60;
    return frame(drawing, { id: 'waves', height, alt: waves.alt(rows, drawing) }, (pen) => {
      if (!rows.read || !known)
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, say(drawing, 'says.unknown'));
      else wavePanels(pen, rows.read, rows.at, drawing);
    });
  },
  table: ({ read, at }) =>
    (read?.months ?? []).slice(0, at + 1).map((month, k) => ({ ...month, month: k })),
  columns,
  moment: ({ at }, words) => say(words, 'moment', { month: words.format.number(at) }),
  says({ read, at }, words) {
    const now = read?.months[at];
    if (!read || !now) return say(words, 'says.unknown');
    const { format } = words;
    const last = at === read.months.length - 1;
    const here = say(words, 'says.here', {
      month: format.number(at),
      moved: format.percent(now.moved, 0),
      margin: format.money(now.margin),
      stock: format.money(now.stock),
      service: format.percent(now.service),
    });
    return last ? `${here} ${ending(read, words)}` : here;
  },
  alt({ read, at }, words) {
    const now = read?.months[at];
    if (!read || !now) return say(words, 'says.unknown');
    return say(words, 'alt', {
      month: words.format.number(at),
      cash: words.format.change(now.cash),
      trough: words.format.money(-read.trough),
      troughMonth: words.format.number(read.troughMonth),
    });
  },
};

/** The J: how deep, when, and back by when. */
function ending({ trough, troughMonth, payback, months }: WavesReading, words: Words): string {
  const { format } = words;
  if (trough > -1000) return say(words, 'says.never');
  const values = { trough: format.money(-trough), month: format.number(troughMonth) };
  const deep = say(words, 'says.trough', values);
  const last = format.number(months.length - 1);
  const back =
    payback === null
      ? say(words, 'says.notBack', { last })
      : say(words, 'says.back', { month: format.number(Math.ceil(payback)) });
  return `${deep} ${back}`;
}
