import type { Column } from '#figures/figure.ts';
import { frame } from '#figures/marks/frame.ts';
import { nameOf, say } from '#figures/say.ts';
import type { Frontier } from '#model/arbitration/frontier.ts';
import type { Editor } from './editor.ts';
import type { Cell } from './grid.ts';
import { ranking, rankingHeight } from './three-chairs/ranking.ts';
import { chairIds, criteria, limits, type Seat, seatsOf } from './three-chairs/seats.ts';
import { type Ranked, type Table, tableOf } from './three-chairs/table.ts';

interface Rows {
  readonly table: Table | null;
  readonly seats: readonly Seat[];
}

const columns: readonly Column<Ranked>[] = [
  { id: 'scenario', unit: () => 'text', value: ({ name }) => name },
  ...chairIds.map((id, chair): Column<Ranked> => ({
    id,
    unit: () => 'number',
    value: ({ ranks }) => ranks[chair] ?? null,
  })),
  { id: 'regret', unit: () => 'percent', value: ({ regret }) => regret },
  { id: 'open', unit: () => 'text', value: ({ open }) => (open ? 'open.yes' : 'open.no') },
];

/** W23: three directions, what each weighs and will not accept; how each ranks the scenarios, and what disappoints least. */
export const threeChairs: Editor<Rows, Ranked, unknown, Frontier> = {
  id: 'three-chairs',
  levers: ['*'],
  notes: [...chairIds.map((id) => `chairs.${id}`), ...chairIds.map((id) => `limits.${id}`)],
  reading: { name: 'frontier', of: 'case' },
  rows({ read, scenario, notes }) {
    const seats = seatsOf(notes);
    return { seats, table: tableOf(read, scenario.scenario, seats) };
  },
  grid: ({ seats }) => ({
    columns: ['criterion', ...chairIds],
    lines: [
      ...criteria.map(({ id }, row) => ({
        id: `weight-${id}`,
        label: `criterion.${id}`,
        group: 'group.weights',
        cells: seats.map(({ id: chair, weights }): Cell => ({
          ...{ kind: 'note', key: `chairs.${chair}`, at: id, value: weights[row] ?? null },
          form: { from: 0, to: 100, step: 5 },
        })),
      })),
      ...limits.map(({ id, from, to, step }) => ({
        id: `limit-${id}`,
        label: `limit.${id}`,
        group: 'group.limits',
        cells: seats.map(({ id: chair, limits: own }): Cell => ({
          ...{ kind: 'note', key: `limits.${chair}`, at: id, value: own[id] ?? null },
          form: { from, to, step },
        })),
      })),
    ],
  }),
  draw({ table, seats }, drawing) {
    const height = rankingHeight(table?.ranked.length ?? 0, drawing.width);
    const alt = threeChairs.alt?.({ table, seats }, drawing) ?? '';
    return frame(drawing, { id: 'three-chairs', height, alt }, (pen) =>
      ranking(pen, table?.ranked ?? [], drawing),
    );
  },
  table: ({ table }) => table?.ranked ?? [],
  columns,
  says({ table }, words) {
    if (!table) return say(words, 'says.unknown');
    const name = (at: number | null) => nameOf(words, table.ranked[at ?? -1]?.name ?? 'none');
    const firsts = chairIds.map((id, chair) =>
      say(words, 'says.first', {
        chair: nameOf(words, `column.${id}`),
        name: name(table.winners[chair] ?? null),
      }),
    );
    const agreed = new Set(table.winners).size === 1;
    const parted = table.ranked.toSorted((a, b) => b.disagreement - a.disagreement)[0];
    const parts = [
      agreed
        ? say(words, 'says.agreed', { name: name(table.winners[0] ?? null) })
        : say(words, 'says.firsts', { list: firsts.join(', ') }),
      parted && parted.disagreement > 0
        ? say(words, 'says.parted', { name: nameOf(words, parted.name) })
        : '',
      table.leastRegret === null
        ? say(words, 'says.closed')
        : say(words, 'says.regret', { name: name(table.leastRegret) }),
    ];
    return parts.filter((text) => text !== '').join(' ');
  },
  alt({ table }, words) {
    const list = (table?.ranked ?? []).map(({ name, ranks }) =>
      say(words, 'alt.item', { name: nameOf(words, name), ranks: ranks.join(', ') }),
    );
    return table ? say(words, 'alt', { list: list.join(' ; ') }) : say(words, 'says.unknown');
  },
};
