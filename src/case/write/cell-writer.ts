import type { ColumnType } from '../column-spec.ts';
import type { Column, DateColumn } from '../column.ts';
import { isoDay, monthStart } from '../days.ts';
import { disarm } from '../formula.ts';
import type { Zone } from '../zone.ts';

/** The cell of each row as the contract writes it: decimal points, ISO dates, nothing where unknown. */
export function cellWriter(column: Column, type: ColumnType, zone: Zone): (row: number) => string {
  switch (column.kind) {
    case 'text': {
      const words = column.words.map(disarm);
      return (row) => words[column.codes[row] ?? 0] ?? '';
    }
    case 'number':
      return (row) => numberText(column.numbers[row] ?? NaN, type);
    case 'date':
      return (row) => dateText(column, row, zone);
  }
}

function numberText(number: number, type: ColumnType): string {
  if (Number.isNaN(number)) return '';
  if (type === 'month') return isoDay(monthStart(number)).slice(0, 7);
  if (type === 'time') return `${two(Math.floor(number / 60))}:${two(number % 60)}`;
  return number === Infinity ? 'none' : String(number);
}

/** Local time without offset; in universal time where the clock says the same hour twice. */
function dateText({ instants, timed }: DateColumn, row: number, zone: Zone): string {
  const instant = instants[row] ?? NaN;
  if (Number.isNaN(instant)) return '';
  const local = zone.toLocal(instant);
  if (timed[row] !== 1) return isoDay(Math.floor(local / 1440));
  return zone.toInstant(local) === instant ? clockText(local) : `${clockText(instant)}Z`;
}

/** YYYY-MM-DDTHH:MM, with seconds where there are any, to the thousandth. */
function clockText(minutes: number): string {
  const thousandths = Math.round(minutes * 60_000);
  const day = Math.floor(thousandths / 86_400_000);
  const inDay = thousandths - day * 86_400_000;
  const seconds = (inDay % 60_000) / 1000;
  const clock = `${two(Math.floor(inDay / 3_600_000))}:${two(Math.floor(inDay / 60_000) % 60)}`;
  const rest = seconds === 0 ? '' : `:${seconds < 10 ? '0' : ''}${String(seconds)}`;
  return `${isoDay(day)}T${clock}${rest}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
