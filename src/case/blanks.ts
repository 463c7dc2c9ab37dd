import type { ColumnType } from './column-spec.ts';

/** What other systems write for "unknown". */
const markers = new Set([
  '?',
  'na',
  'n/a',
  '#n/a',
  'null',
  'nan',
  'none',
  '(null)',
  'nil',
  '-',
  '--',
]);

/** What they write for "no date". */
const noDates = new Set(['0000-00-00', '00000000', '9999-12-31', '31/12/9999', '00/00/0000']);

const numeric = new Set<ColumnType>(['number', 'integer', 'share', 'flag', 'month', 'time']);

/** Does this cell say "unknown"? `NA` is Namibia where a country stands; free text may say anything. */
export function isBlankMarker(word: string, type: ColumnType): boolean {
  const lower = word.toLowerCase();
  if (type === 'date') return markers.has(lower) || noDates.has(lower);
  if (numeric.has(type)) return markers.has(lower);
  if (type === 'text' || type === 'list') return lower === 'null' || lower === '#n/a';
  if (type === 'country' || type === 'cap') return lower === '?' || lower === 'null';
  return lower !== 'none' && lower !== '-' && lower !== '--' && markers.has(lower);
}
