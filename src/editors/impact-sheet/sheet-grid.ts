import type { Grid, Line } from '../grid.ts';
import type { FilledSheet } from './filled-sheets.ts';

const HIGHEST = 3;

/** The impact a row belongs to; a row without facets is its own. */
const groups: Readonly<Record<string, string>> = {
  relationOrganisation: 'clientRelation',
  relationChannels: 'clientRelation',
  relationProcesses: 'clientRelation',
  stockPlace: 'stocks',
  stockLevel: 'stocks',
  demand: 'processes',
  production: 'processes',
  procurement: 'processes',
  orderTaking: 'processes',
  allocation: 'processes',
};

export const groupOf = (row: string): string => `impact.${groups[row] ?? row}`;

/** Rows under their impact, a column an offer, and why. The higher, the darker. */
export function sheetGrid(
  rows: readonly string[],
  sheets: readonly FilledSheet[],
  comments: Readonly<Record<string, string>>,
): Grid {
  const key = 'impactSheets';
  const lines = rows.map((row): Line => ({
    id: row,
    label: `row.${row}`,
    group: groupOf(row),
    cells: [
      ...sheets.map(({ id, levels }) => {
        const value = levels[row] ?? null;
        return {
          ...({ kind: 'note', key } as const),
          at: `${id}.${row}`,
          form: { from: 0, to: HIGHEST, step: 1 },
          value,
          weight: (value ?? 0) / HIGHEST,
        };
      }),
      {
        ...({ kind: 'note', key } as const),
        at: `comment.${row}`,
        form: { longest: 160 },
        value: comments[row] ?? null,
      },
    ],
  }));
  return {
    columns: ['row', ...sheets.map(({ id }) => id), 'comment'],
    lines: sheets.length === 0 ? [] : lines,
  };
}

/** The same, to be read only. */
export function readGrid(rows: readonly string[], sheets: readonly FilledSheet[]): Grid {
  return {
    columns: ['row', ...sheets.map(({ id }) => id)],
    lines: rows.map((row) => ({
      id: row,
      label: `row.${row}`,
      group: groupOf(row),
      cells: sheets.map(({ levels }) => {
        const value = levels[row] ?? null;
        return { kind: 'said', unit: 'number', value, weight: (value ?? 0) / HIGHEST };
      }),
    })),
  };
}
