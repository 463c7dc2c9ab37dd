import type { Column, Words } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import type { ImpactSheetsRead } from '#model/offers/impact-sheets-read.ts';
import type { Editor } from './editor.ts';
import { groupOf, readGrid, sheetGrid } from './impact-sheet/sheet-grid.ts';
import { filledSheets, type FilledSheet } from './impact-sheet/filled-sheets.ts';

interface Rows {
  readonly known: boolean;
  readonly standIn: boolean;
  /** What was read belongs to an earlier scenario. */
  readonly stale: boolean;
  readonly rows: readonly string[];
  readonly sheets: readonly FilledSheet[];
  readonly comments: Readonly<Record<string, string>>;
  readonly teams: ImpactSheetsRead['teams'];
}

/** One level, as the table and the files have it. */
interface Level {
  readonly offer: string;
  readonly row: string;
  readonly level: number | null;
  readonly comment: string;
}

const columns: readonly Column<Level>[] = [
  { id: 'impact', unit: () => 'text', value: ({ row }) => groupOf(row) },
  { id: 'row', unit: () => 'text', value: ({ row }) => `row.${row}` },
  { id: 'offer', unit: () => 'text', value: ({ offer }) => `offer.${offer}` },
  { id: 'level', unit: () => 'number', value: ({ level }) => level },
  { id: 'comment', unit: () => 'text', value: ({ comment }) => comment },
];

/** W12: what each new offer sets off behind the counter, impact by impact, 0 to 3, and why. */
export const impactSheet: Editor<Rows, Level, unknown, ImpactSheetsRead> = {
  id: 'impact-sheet',
  levers: ['offers.{offer}.deliveryClass'],
  notes: ['impactSheets'],
  reading: { name: 'impactSheets', of: 'scenario' },
  rows({ read, notes, stale = false }) {
    // What the reader writes belongs to the offers of a scenario, not to those that stand in.
    const note = read?.standIn ? undefined : notes['impactSheets'];
    const { sheets, comments } = filledSheets(read, note);
    return {
      known: read !== null,
      standIn: read?.standIn ?? false,
      stale,
      rows: read?.rows ?? [],
      ...{ sheets, comments },
      teams: read?.teams ?? [],
    };
  },
  grid: ({ rows, sheets, comments, standIn }) =>
    standIn ? readGrid(rows, sheets) : sheetGrid(rows, sheets, comments),
  table: ({ rows, sheets, comments }) =>
    rows.flatMap((row) =>
      sheets.map(({ id, levels }) => ({
        ...{ offer: id, row, level: levels[row] ?? null },
        comment: comments[row] ?? '',
      })),
    ),
  columns,
  says(rows, words) {
    if (rows.stale) return say(words, 'says.pending');
    if (!rows.known) return say(words, 'says.unknown');
    if (rows.sheets.length === 0) return say(words, 'says.none');
    const { format } = words;
    const empty = rows.sheets.flatMap(({ levels }) =>
      rows.rows.filter((row) => (levels[row] ?? null) === null),
    ).length;
    const heaviest = rows.sheets.reduce((most, one) => (one.total > most.total ? one : most));
    const one = rows.sheets.length === 1 ? '.one' : '';
    const told = say(words, `${empty === 0 ? 'says.filled' : 'says.toFill'}${one}`, {
      sheets: format.number(rows.sheets.length, 0),
      empty: format.number(empty, 0),
    });
    const weight = say(words, 'says.heaviest', {
      offer: say(words, `offer.${heaviest.id}`),
      total: format.number(heaviest.total, 0),
      most: format.number(3 * rows.rows.length, 0),
    });
    const weighed = heaviest.total > 0 ? [weight] : [];
    if (rows.standIn) return `${say(words, 'says.standIn')} ${weight}`;
    return [told, ...weighed, ...rows.teams.map((team) => teamSays(team, words))].join(' ');
  },
};

/** Hours, never money: a team costs the same while it keeps its size. */
function teamSays({ id, hours }: Rows['teams'][number], words: Words): string {
  const rounded = Math.round(Math.abs(hours));
  const kind = rounded === 0 ? 'same' : hours > 0 ? 'freed' : 'more';
  return say(words, `says.team.${kind}`, {
    team: words.labels[`team.${id}`] ?? id,
    hours: words.format.number(rounded, 0),
  });
}
