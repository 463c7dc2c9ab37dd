import type { Column, Words } from './figure.ts';
import { written } from './written.ts';

/** What a cell shows: the label of a code, or a number in the page's dress. */
export function cellText(column: Column, row: unknown, words: Words): string {
  const value = column.value(row);
  if (typeof value === 'string')
    return words.labels[value] ?? value.replace(/^(class|segment|offer)\./, '');
  const unit = column.unit(row);
  if (unit === 'number') return words.format.number(value, 0);
  return written(words.format, unit, value);
}
