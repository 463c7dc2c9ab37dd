import { convertDates } from './convert-dates.ts';
import { convertNumbers } from './convert-numbers.ts';
import { convertWords } from './convert-words.ts';
import type { Converted, ConvertOptions } from './converted.ts';
import type { RawColumn } from './raw-column.ts';

/** Cells as they stand → typed column. Work is done once per distinct word. */
export function convert(raw: RawColumn, options: ConvertOptions): Converted {
  switch (options.type) {
    case 'date':
      return convertDates(raw, options);
    case 'number':
    case 'integer':
    case 'share':
    case 'cap':
    case 'flag':
    case 'month':
    case 'time':
      return convertNumbers(raw, options);
    default:
      return convertWords(raw, options);
  }
}
