import type { Column } from '#figures/figure.ts';
import { frame } from '#figures/marks/frame.ts';
import { nameOf, say } from '#figures/say.ts';
import type { Frontier } from '#model/arbitration/frontier.ts';
import type { Editor } from './editor.ts';
import { linesOf } from './three-chairs/lines.ts';
import { ranking, rankingHeight } from './three-chairs/ranking.ts';
import { chairsSay } from './three-chairs/says.ts';
import { chairIds, chairNote, limitNote, type Seat, seatsOf } from './three-chairs/seats.ts';
import { type Ranked, type Table, tableOf } from './three-chairs/table.ts';

interface Rows {
  readonly table: Table | null;
  readonly seats: readonly Seat[];
  /** What a direction may settle for. */
  readonly candidates: readonly string[];
}

const columns: readonly Column<Ranked>[] = [
  { id: 'scenario', unit: () => 'text', value: ({ name }) => name },
  ...chairIds.map((id, chair): Column<Ranked> => ({
    id,
    unit: () => 'number',
    value: ({ ranks }) => ranks[chair] ?? null,
  })),
  { id: 'regret', unit: () => 'percent', value: ({ regret }) => regret },
  { id: 'accord', unit: () => 'percent', value: ({ accord }) => accord },
  { id: 'open', unit: () => 'text', value: ({ open }) => (open ? 'open.yes' : 'open.no') },
];

/** W23: three directions, what each weighs and will not accept; how each ranks the scenarios, and what disappoints least. */
export const threeChairs: Editor<Rows, Ranked, unknown, Frontier> = {
  id: 'three-chairs',
  levers: ['*'],
  notes: [...chairIds.map(chairNote), ...chairIds.map(limitNote)],
  reading: { name: 'frontier', of: 'case' },
  views: () => [{ id: 'caution', from: 0, to: 100, step: 5, start: 50 }],
  rows({ read, scenario, notes, view }) {
    const seats = seatsOf(notes);
    const table = tableOf(read, scenario.scenario, seats, Number(view['caution'] ?? 50) / 100);
    const named = (read?.points ?? []).flatMap(({ name }) => (name === null ? [] : [name]));
    return { seats, table, candidates: table ? [...named, 'yours'] : [] };
  },
  grid: ({ seats, candidates }) => ({
    columns: ['criterion', ...chairIds],
    lines: linesOf(seats, candidates),
  }),
  draw(rows, drawing) {
    const ranked = rows.table?.ranked ?? [];
    const height = rankingHeight(ranked.length, drawing.width);
    const alt = threeChairs.alt?.(rows, drawing) ?? '';
    return frame(drawing, { id: 'three-chairs', height, alt }, (pen) =>
      ranking(pen, ranked, drawing),
    );
  },
  table: ({ table }) => table?.ranked ?? [],
  columns,
  says: ({ table, seats }, words) => chairsSay(table, seats, words),
  alt({ table }, words) {
    const list = (table?.ranked ?? []).map(({ name, ranks }) =>
      say(words, 'alt.item', { name: nameOf(words, name), ranks: ranks.join(', ') }),
    );
    return table ? say(words, 'alt', { list: list.join(' ; ') }) : say(words, 'says.unknown');
  },
};
