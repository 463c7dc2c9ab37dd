import { cellText } from '#figures/cell-text.ts';
import type { Figure, Words } from '#figures/figure.ts';
import type { About } from './about.ts';

/** A figure's whole table for a text that people read: numbers as the page writes them. */
export function markdownOf(figure: Figure, rows: unknown, words: Words, about: About): string {
  const { columns } = figure;
  const list = figure.table(rows);
  const heads = columns.map(({ id }) => words.labels[`column.${id}`] ?? id);
  const sides = columns.map((column) =>
    list.every((row) => column.unit(row) === 'text') ? ':---' : '---:',
  );
  const lines = list.map((row) => columns.map((column) => cellText(column, row, words)));
  const table = [heads, sides, ...lines].map((cells) => `| ${cells.map(safe).join(' | ')} |`);
  const { title, says, source, scenario, date } = about;
  const foot = [source, scenario, date].filter((text) => text !== '').join(' ');
  return `## ${title}\n\n${says}\n\n${table.join('\n')}\n\n${foot}\n`;
}

/** One line, and no bar that would open another column. */
export function safe(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll('|', '\\|');
}
