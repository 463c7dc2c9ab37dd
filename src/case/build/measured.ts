import type { Measured, MeasuredClass } from '#model/case.ts';
import { textOf, wordAt } from '../column.ts';
import { isoDay } from '../days.ts';
import { counts, isKept, isPromise } from '../outcomes.ts';
import { measureLines } from '../measure.ts';
import type { Classes } from './classes.ts';
import { dueInYear, inYear, type Context } from './context.ts';
import { coverageOf } from './coverage.ts';
import { moneyOf } from './money.ts';
import type { Offers } from './offers.ts';
import { linePlaces, placesOf } from './places.ts';
import { quartersOf } from './quarters.ts';
import { shipmentKeys } from './shipments.ts';
import type { StockHistory } from './stock-history.ts';
import { stockValue } from './stock-value.ts';

/** What happened over the last 12 months. */
export function measuredOf(
  context: Context,
  classes: Classes,
  offers: Offers,
  history: StockHistory | null,
): Measured {
  const { lines, result, zone, year } = context;
  const inside = (row: number): boolean => inYear(context, row);
  const { withoutPromise } = measureLines(lines, result, zone, inside);
  const byClass = measuredClasses(context, classes, offers);
  const sum = (of: (one: MeasuredClass) => number): number =>
    byClass.reduce((total, one) => total + of(one), 0);
  const promises = sum((one) => one.promises);
  const shipments = new Set(shipmentKeys(context).filter((key, row) => key !== '' && inside(row)));
  const quarters = quartersOf(context);
  return {
    from: isoDay(year.from),
    to: isoDay(year.to),
    lines: sum((one) => one.lines),
    byClass,
    service: promises > 0 ? sum((one) => one.kept) / promises : null,
    within24h: withoutPromise.within24h,
    within48h: withoutPromise.within48h,
    machineDownHours: withoutPromise.machineDownHours,
    quarters,
    ...moneyOf(context),
    ...stockValue(context, history),
    shipments: shipments.size > 0 ? shipments.size : null,
  };
}

type Counts = { -readonly [K in Exclude<keyof MeasuredClass, 'coverage'>]: number };

function measuredClasses(context: Context, classes: Classes, offers: Offers): MeasuredClass[] {
  const { lines, result } = context;
  const { outcome, ordered, delivered } = result;
  const rescued = rescues(context);
  const coverage = coverageOf(context, classes, offers);
  const of: Counts[] = classes.codes.map(() => ({
    lines: 0,
    promises: 0,
    kept: 0,
    within24h: 0,
    within48h: 0,
    rescued: 0,
  }));
  for (let row = 0; row < lines.rows; row++) {
    const one = of[classes.ofLine[row] ?? 0];
    if (!one) continue;
    if (isPromise(outcome[row]) && dueInYear(context, row)) {
      one.promises += 1;
      one.kept += Number(isKept(outcome[row]));
    }
    if (!counts(outcome[row]) || !inYear(context, row)) continue;
    const hours = ((delivered[row] ?? NaN) - (ordered[row] ?? NaN)) / 60;
    one.lines += 1;
    one.within24h += Number(hours <= 24);
    one.within48h += Number(hours <= 48);
    one.rescued += Number(rescued(row));
  }
  return of.map((one, rank) => ({ ...one, coverage: coverage[rank] ?? null }));
}

/** Shipped by a shelf that is neither the client's own nor the centre. */
function rescues(context: Context): (row: number) => boolean {
  const { lines, tables } = context;
  const { locations } = tables;
  if (!locations) return () => false;
  const places = placesOf(locations);
  const own = linePlaces(context, locations, places).shelf;
  const from = textOf(lines, 'ship_from_location_id');
  const shelfOfCode = from.words.map((word) =>
    places.shelves.findIndex((place) => places.ids[place] === word),
  );
  const centre = places.shelves.findIndex((place) => places.types[place] === 'central');
  return (row) => {
    const shelf = wordAt(from, row) === '' ? -1 : (shelfOfCode[from.codes[row] ?? 0] ?? -1);
    return shelf >= 0 && shelf !== own[row] && shelf !== centre;
  };
}
