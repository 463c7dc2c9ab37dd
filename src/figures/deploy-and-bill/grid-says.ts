import type { Words } from '../figure.ts';
import { notComputable } from '../missing.ts';
import { say, sentence } from '../say.ts';
import { type CellRow, type GridRows, isSame } from './cell-rows.ts';
import { gridText } from './grid-text.ts';

/** The best cell; whether another can be told from it; what billing and deploying change beside it. */
export function gridSays(rows: GridRows, words: Words): string {
  const { best, number, tie, standIn, draws } = rows;
  if (rows.stale) return say(words, 'says.pending');
  if (rows.cells.length === 0) {
    return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
  }
  const start = standIn ? say(words, 'says.standIn') : '';
  if (!best) return `${start} ${say(words, 'says.never')}`.trim();
  const main = say(words, `says.best.${number}`, {
    cell: cellName(best, words),
    value: gridText(number, best.change, words),
  });
  const sure = tie
    ? say(words, 'says.tie', { other: cellName(tie, words), draws: words.format.number(draws) })
    : say(words, 'says.clear', { draws: words.format.number(draws) });
  return [
    start,
    main,
    sure,
    across(rows, best, 'billing', words),
    across(rows, best, 'deploying', words),
  ]
    .filter(Boolean)
    .join(' ');
}

function cellName({ way, cell }: CellRow, words: Words): string {
  return say(words, 'cell', {
    way: say(words, `${way}.in`),
    billed: words.format.percent(cell.billed, 0),
  });
}

/** From one end of a row, or of a column, to the other: through the best cell. */
function across(
  { cells, number }: GridRows,
  { cell, way }: CellRow,
  along: 'billing' | 'deploying',
  words: Words,
): string {
  const line = cells.filter((row) =>
    along === 'billing' ? row.way === way : row.cell.asked === cell.asked,
  );
  const changes = line.map(({ change }) => change).filter((change) => change !== null);
  if (changes.length < 2) return '';
  const spread = Math.max(...changes) - Math.min(...changes);
  if (isSame(number, spread)) return say(words, `says.${along}.same`);
  return say(words, `says.${along}`, { spread: plain(number, spread, words) });
}

/** A distance between two cells: no sign. */
function plain(number: GridRows['number'], spread: number, words: Words): string {
  return gridText(number, spread, words).replace(/^\+/, '');
}
