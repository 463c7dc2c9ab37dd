import { cellText } from '#figures/cell-text.ts';
import type { Column, Figure, Unit, Words } from '#figures/figure.ts';
import { csvNumber, csvText, disarmed } from './csv-text.ts';

/**
 * The whole table of a figure as a file that a spreadsheet of the page's language opens as it should: raw base
 * units (€, shares in [0, 1], hours), a decimal comma and semicolons in French, a byte order mark. Heads name the
 * unit of a column; where rows differ, the last column names theirs.
 */
export function csvOf(figure: Figure, rows: unknown, words: Words): string {
  const list = figure.table(rows);
  const columns = figure.columns.map((column) => ({ column, units: unitsOf(column, list, words) }));
  const mixed = columns.filter(({ units }) => units.length > 1).map(({ column }) => column);
  const heads = columns.map(({ column: { id }, units }) => {
    const name = words.labels[`column.${id}`] ?? id;
    return units.length === 1 ? `${name} (${units.join()})` : name;
  });
  const lines = list.map((row) => [
    ...figure.columns.map((column) => cell(column, row, words)),
    ...(mixed.length > 0 ? [unitsOfRow(mixed, row, words)] : []),
  ]);
  const head = mixed.length > 0 ? [...heads, words.labels['unit'] ?? ''] : heads;
  return csvText([head, ...lines], words.format.lang);
}

function cell(column: Column, row: unknown, words: Words): string {
  const value = column.value(row);
  if (value === null) return '';
  if (typeof value === 'number') return csvNumber(value, words.format.lang);
  return disarmed(cellText(column, row, words));
}

/** Names of the units a column holds; none for words and plain numbers. */
function unitsOf(column: Column, rows: readonly unknown[], words: Words): readonly string[] {
  const units = new Set(rows.map((row) => baseUnit(column.unit(row), words)));
  return units.size === 1 && units.has('') ? [] : [...units];
}

function unitsOfRow(columns: readonly Column[], row: unknown, words: Words): string {
  const units = new Set(columns.map((column) => baseUnit(column.unit(row), words)));
  return [...units].filter((unit) => unit !== '').join(', ');
}

function baseUnit(unit: Unit, { labels }: Words): string {
  switch (unit) {
    case 'money':
    case 'change':
      return labels['unit.money'] ?? '€';
    case 'percent':
    case 'points':
      return labels['unit.share'] ?? '';
    case 'hour':
      return labels['unit.hour'] ?? '';
    default:
      return '';
  }
}
