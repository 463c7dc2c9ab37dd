import { numbersOf, placeOf, textOf, wordAt, type Column, type Table } from './column.ts';
import { moneyColumns } from './contract.ts';
import { mark, REJECTED, REPAIRED, type Fates } from './fates.ts';
import type { Reporter } from './reporter.ts';
import { DEFAULT_CURRENCY } from './settings.ts';

/** The currency of most lines; EUR when they name none. */
export function mainCurrency(lines: Table | undefined): string {
  if (!lines) return DEFAULT_CURRENCY;
  const { codes, words } = textOf(lines, 'currency');
  const counts = new Float64Array(words.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  counts[0] = 0;
  const most = counts.indexOf(Math.max(...counts));
  return counts[most] ? (words[most] ?? DEFAULT_CURRENCY) : DEFAULT_CURRENCY;
}

/** Amounts in another currency are reported, never converted: unknown on their line. */
export function dropOtherCurrency(
  lines: Table,
  fates: Fates,
  currency: string,
  report: Reporter,
): Table {
  const names = textOf(lines, 'currency');
  const others: number[] = [];
  for (let row = 0; row < lines.rows; row++) {
    const word = wordAt(names, row);
    if (word === '' || word === currency || fates.fate[row] === REJECTED) continue;
    others.push(row);
    const place = { ...placeOf(lines, row), column: 'currency' };
    report.add('other-currency', place, { expected: currency, got: word });
    mark(fates, row, REPAIRED, 'other-currency');
  }
  if (others.length === 0) return lines;
  const columns = new Map<string, Column>(lines.columns);
  for (const name of moneyColumns) {
    if (!lines.columns.has(name)) continue;
    const numbers = numbersOf(lines, name).slice();
    for (const row of others) numbers[row] = NaN;
    columns.set(name, { kind: 'number', numbers });
  }
  return { ...lines, columns };
}
