import type { Column } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { Editor } from './editor.ts';
import type { Cell } from './grid.ts';
import { impacts, type Sheet, sheetOf } from './impact-sheet/sheet-of.ts';
import { builtOffers, newOffers } from './offer-builder/built-offers.ts';

interface Row {
  readonly id: string;
  /** 0 to 3 by offer shown; null = nobody has said. */
  readonly scores: readonly (number | null)[];
}

interface Rows {
  readonly sheets: readonly Sheet[];
}

const columns: readonly Column<Row>[] = [
  { id: 'impact', unit: () => 'text', value: ({ id }) => `impact.${id}` },
  ...newOffers.map((id, at): Column<Row> => ({
    id: `offer.${id}`,
    unit: () => 'number',
    value: ({ scores }) => scores[at] ?? null,
  })),
];

/** W12: what each offer sets off behind the counter, 0 to 3 on twelve lines; an empty sheet is told at the next step. */
export const impactSheet: Editor<Rows, Row> = {
  id: 'impact-sheet',
  levers: ['offers.{offer}.deliveryClass'],
  notes: newOffers.map((id) => `impacts.${id}`),
  rows({ entries, notes }) {
    const built = builtOffers(entries).map(({ id }) => id);
    const shown = built.length > 0 ? built : newOffers.slice(0, 4);
    return { sheets: shown.map((id) => sheetOf(id, notes[`impacts.${id}`])) };
  },
  grid: ({ sheets }) => ({
    columns: ['impact', ...sheets.map(({ id }) => `offer.${id}`)],
    lines: impacts.map(({ id, group }) => ({
      id,
      label: `impact.${id}`,
      group: `impacts.${group}`,
      cells: sheets.map(({ id: offer, scores }): Cell => {
        const value = scores[id] ?? null;
        return {
          ...{ kind: 'note', key: `impacts.${offer}`, at: id, value },
          form: { from: 0, to: 3, step: 1 },
          ...(value !== null && { weight: value / 3 }),
        };
      }),
    })),
  }),
  table: ({ sheets }) =>
    impacts.map(({ id }) => ({
      id,
      scores: newOffers.map(
        (offer) => sheets.find((sheet) => sheet.id === offer)?.scores[id] ?? null,
      ),
    })),
  columns,
  says({ sheets }, words) {
    const { number } = words.format;
    const empty = sheets.filter(({ filled }) => filled === 0);
    if (empty.length === sheets.length) return say(words, 'says.empty');
    const heaviest = sheets.toSorted((a, b) => b.total - a.total)[0]!;
    const line = impacts
      .map(({ id }) => ({
        id,
        total: sheets.reduce((sum, { scores }) => sum + (scores[id] ?? 0), 0),
      }))
      .toSorted((a, b) => b.total - a.total)[0]!;
    const said = say(words, 'says.most', {
      offer: nameOf(words, `offer.${heaviest.id}`),
      total: number(heaviest.total, 0),
      most: number(3 * impacts.length, 0),
      impact: say(words, `impact.${line.id}`),
    });
    if (empty.length === 0) return said;
    const list = empty.map(({ id }) => nameOf(words, `offer.${id}`)).join(', ');
    return `${said} ${say(words, 'says.some', { list })}`;
  },
};
