import type { Frontier } from '#model/arbitration/frontier.ts';
import type { Column, Figure } from './figure.ts';
import { type Placed, placesOf, type PlaceRows } from './frontier/places.ts';
import { cloud } from './frontier/cloud.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { nameOf, say } from './say.ts';
import { numberText } from './frontier/number-text.ts';

const columns: readonly Column<Placed>[] = [
  { id: 'name', unit: () => 'text', value: ({ name }) => name },
  { id: 'margin', unit: () => 'money', value: ({ numbers }) => numbers.margin },
  { id: 'service', unit: () => 'percent', value: ({ numbers }) => numbers.service },
  { id: 'constantMix', unit: () => 'percent', value: ({ numbers }) => numbers.constantMix },
  { id: 'stock', unit: () => 'money', value: ({ numbers }) => numbers.stock },
  { id: 'cost', unit: () => 'money', value: ({ numbers }) => numbers.cost },
  {
    id: 'workingCapital',
    unit: () => 'money',
    value: ({ numbers }) => numbers.workingCapital,
  },
  { id: 'clientsLost', unit: () => 'number', value: ({ numbers }) => numbers.clientsLost },
  { id: 'offerCount', unit: () => 'number', value: ({ numbers }) => numbers.offerCount },
  { id: 'stays', unit: () => 'text', value: ({ stays }) => (stays ? 'stays.yes' : 'stays.no') },
];

const axes = [
  ...['margin', 'stock', 'service', 'constantMix'],
  ...['cost', 'workingCapital', 'clientsLost', 'offerCount'],
];

/** W22: scenarios from afar, on two numbers; those that another beats on both are greyed. */
export const frontier: Figure<PlaceRows, Placed, unknown, Frontier> = {
  id: 'frontier',
  levers: ['*'],
  reading: { name: 'frontier', of: 'case' },
  views: () => [
    { id: 'across', options: ['stock', ...axes.filter((id) => id !== 'stock')] },
    { id: 'up', options: axes },
  ],
  rows: placesOf,
  draw(rows, drawing) {
    const named = { id: 'frontier', height: 440, alt: frontier.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.placed.length === 0)
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, say(drawing, 'says.unknown'));
      else cloud(pen, rows, drawing);
    });
  },
  table: ({ placed }) => placed.filter(({ name }) => name !== ''),
  columns,
  says(rows, words) {
    const { placed, across, up } = rows;
    if (placed.length === 0) return say(words, 'says.unknown');
    const named = placed.filter(({ name }) => name.startsWith('S'));
    const list = (some: readonly Placed[]) => some.map(({ name }) => name).join(', ');
    const stay = named.filter(({ stays }) => stays);
    const gone = named.filter(({ stays }) => !stays);
    const axis = (id: string) => nameOf(words, `axis.${id}`);
    const head = say(words, gone.length === 0 ? 'says.all' : 'says.some', {
      across: axis(across),
      up: axis(up),
      stay: list(stay),
      gone: list(gone),
    });
    const reader = placed.find(({ name }) => name === 'scenario');
    if (!reader) return head;
    const by = placed.find(({ name }) => name === reader.by);
    const yours = reader.stays
      ? say(words, 'says.yours')
      : say(words, by ? 'says.beaten.by' : 'says.beaten', { by: by?.name ?? '' });
    return `${head} ${yours}`;
  },
  alt({ placed, across, up }, words) {
    if (placed.length === 0) return say(words, 'says.unknown');
    const list = placed
      .filter(({ name }) => name !== '')
      .map(({ name, numbers }) =>
        say(words, 'alt.item', {
          name: nameOf(words, name),
          x: numberText(across, numbers[across], words),
          y: numberText(up, numbers[up], words),
        }),
      );
    return say(words, 'alt', {
      across: nameOf(words, `axis.${across}`),
      up: nameOf(words, `axis.${up}`),
      list: list.join(' ; '),
    });
  },
};
