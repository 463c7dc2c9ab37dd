import type { ServiceClass } from '#model/case.ts';
import { datesOf, numbersOf, textOf, wordAt } from '../column.ts';
import { atClosing } from '../instants.ts';
import { usedWords } from '../join.ts';
import { UNKNOWN } from '../measure.ts';
import { counts } from '../outcomes.ts';
import { inYear, type Context } from './context.ts';
import { laneCarrier, modesUsed } from './lane-carrier.ts';
import { plannedLines } from './planned.ts';
import { shipmentKeys } from './shipments.ts';

/** Classes of the case: those of service_classes from the fastest, then codes only lines know. */
export interface Classes {
  readonly codes: readonly string[];
  /** Row of `codes` of each line. */
  readonly ofLine: Uint8Array;
}

export function classesOf({ tables, lines }: Context): Classes {
  const column = textOf(lines, 'service_class');
  const codes: string[] = [];
  const table = tables.service_classes;
  if (table) {
    const names = textOf(table, 'class');
    const rank = numbersOf(table, 'rank');
    const window = numbersOf(table, 'window_hours');
    const order = Array.from({ length: table.rows }, (_, row) => row).sort(
      (a, b) => orLast(rank[a]) - orLast(rank[b]) || orLast(window[a]) - orLast(window[b]) || a - b,
    );
    codes.push(...order.map((row) => wordAt(names, row)));
  }
  for (const word of usedWords(column)) if (!codes.includes(word)) codes.push(word);
  if (column.codes.includes(0)) codes.push(UNKNOWN);
  const ofCode = column.words.map((word) => codes.indexOf(word === '' ? UNKNOWN : word));
  return { codes, ofLine: Uint8Array.from(column.codes, (code) => ofCode[code] ?? 0) };
}

function orLast(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 1e9 : value;
}

export function serviceClasses(context: Context, classes: Classes): ServiceClass[] {
  const table = context.tables.service_classes;
  const rows = new Map<string, number>();
  if (table) {
    const names = textOf(table, 'class');
    for (let row = 0; row < table.rows; row++) rows.set(wordAt(names, row), row);
  }
  const planned = plannedLines(context);
  const carrier = measuredCarrier(context, classes);
  const shipments = shipmentKeys(context);
  return classes.codes.map((code, rank) => {
    const row = rows.get(code);
    const text = (name: string): string =>
      table && row !== undefined ? wordAt(textOf(table, name), row) : '';
    const number = (name: string): number | null => {
      const value = table && row !== undefined ? (numbersOf(table, name)[row] ?? NaN) : NaN;
      return Number.isNaN(value) ? null : value;
    };
    const label = context.settings.labels.get(code);
    return {
      code,
      label: {
        fr: text('label_fr') || (label?.fr ?? code),
        en: text('label_en') || (label?.en ?? code),
      },
      windowHours: number('window_hours'),
      rank,
      carrier:
        carrier[rank] ??
        laneCarrier(context.tables, modesUsed(context, classes, rank)) ??
        number('carrier_reliability'),
      plannedShare: share(context, classes, rank, (row) => planned[row] === 1),
      linesPerShipment: linesPerShipment(context, classes, rank, shipments),
    };
  });
}

/** Share of the class's lines of the whole history for which `is` holds; 0 without lines. */
function share(
  { lines, result }: Context,
  { ofLine }: Classes,
  rank: number,
  is: (row: number) => boolean,
): number {
  let [all, those] = [0, 0];
  for (let row = 0; row < lines.rows; row++) {
    if (ofLine[row] !== rank || !counts(result.outcome[row])) continue;
    all += 1;
    those += Number(is(row));
  }
  return all > 0 ? those / all : 0;
}

/** Delivered by the carrier's own date, class by class; null without such dates. */
function measuredCarrier(context: Context, { codes, ofLine }: Classes): (number | null)[] {
  const { lines, result, zone } = context;
  const due = atClosing(datesOf(lines, 'carrier_due_at'), result.places, zone);
  const made = codes.map(() => 0);
  const kept = codes.map(() => 0);
  for (let row = 0; row < lines.rows; row++) {
    const waited = (result.delivered[row] ?? NaN) - (due[row] ?? NaN);
    const rank = ofLine[row] ?? 0;
    if (Number.isNaN(waited)) continue;
    made[rank] = (made[rank] ?? 0) + 1;
    kept[rank] = (kept[rank] ?? 0) + Number(waited <= 0);
  }
  return made.map((count, rank) => (count > 0 ? (kept[rank] ?? 0) / count : null));
}

/** 1 where shipments cannot be told apart or none left. */
function linesPerShipment(
  context: Context,
  { ofLine }: Classes,
  rank: number,
  keys: readonly string[],
): number {
  const seen = new Set<string>();
  let lines = 0;
  keys.forEach((key, row) => {
    if (key === '' || ofLine[row] !== rank || !inYear(context, row)) return;
    seen.add(key);
    lines += 1;
  });
  return seen.size > 0 ? lines / seen.size : 1;
}
