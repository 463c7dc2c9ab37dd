export type Decimal = '.' | ',';

export interface NumberFormat {
  decimal: Decimal;
  /** Cells that only this reading, and only the other one, can explain. */
  agree: number;
  against: number;
}

const onlyPoint = /^[+-]?\d+\.(?:\d{1,2}|\d{4,})$|^[+-]?\d{1,3}(?:,\d{3})+\.\d+$|^[+-]?0\.\d+$/;
const onlyComma = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$|^[+-]?\d{1,3}(?:\.\d{3})+,\d+$|^[+-]?0,\d+$/;
/** `1.234` and `1,234` may be thousands or a decimal part. */
const eitherPoint = /^[+-]?\d+\.\d{3}$/;
const eitherComma = /^[+-]?\d+,\d{3}$/;

/**
 * Decimal point or comma, decided once for a whole file from every cell of its number columns.
 * Where no cell decides, a file cut by `;` that shows only commas is read with commas.
 */
export function decideFormat(cells: Iterable<string>, delimiter: string): NumberFormat {
  let point = 0;
  let comma = 0;
  let maybePoint = 0;
  let maybeComma = 0;
  for (const cell of cells) {
    const word = unspaced(cell);
    if (onlyPoint.test(word)) point += 1;
    else if (onlyComma.test(word)) comma += 1;
    else if (eitherPoint.test(word)) maybePoint += 1;
    else if (eitherComma.test(word)) maybeComma += 1;
  }
  const undecided = point === 0 && comma === 0;
  const isComma = undecided
    ? delimiter === ';' && maybeComma > 0 && maybePoint === 0
    : comma > point;
  return isComma
    ? { decimal: ',', agree: comma, against: point }
    : { decimal: '.', agree: point, against: comma };
}

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const grouped = {
  '.': /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  ',': /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};

export type ParsedNumber =
  | { number: number; thousands: boolean }
  /** `other` = a number, but in the format this file does not use. */
  | { refused: 'text' | 'other' };

/** A cell read in the file's own format. */
export function parseNumber(cell: string, decimal: Decimal): ParsedNumber {
  const word = unspaced(cell);
  const spaced = word.length < cell.length;
  const standard = decimal === ',' ? word.replace(',', '.') : word;
  const foreign = decimal === ',' && word.includes('.');
  if (!foreign && plain.test(standard)) {
    const number = Number(standard);
    return Number.isFinite(number) ? { number, thousands: spaced } : { refused: 'text' };
  }
  if (grouped[decimal].test(word)) {
    const joined = word.replaceAll(decimal === ',' ? '.' : ',', '').replace(',', '.');
    return { number: Number(joined), thousands: true };
  }
  return { refused: onlyComma.test(word) || onlyPoint.test(word) ? 'other' : 'text' };
}

/** Spaces between groups of three digits, ordinary, fixed or thin. */
function unspaced(word: string): string {
  return /^[+-]?\d{1,3}(?:[\s\u00A0\u202F]\d{3})+(?:[.,]\d+)?$/.test(word)
    ? word.replace(/[\s\u00A0\u202F]/g, '')
    : word;
}
