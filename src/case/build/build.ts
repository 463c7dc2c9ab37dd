import type { Case } from '#model/case.ts';
import { monthNumber } from '../days.ts';
import type { ReadResult } from '../read.ts';
import { classesOf, serviceClasses } from './classes.ts';
import { clientsOf } from './clients.ts';
import { contextOf, type Context } from './context.ts';
import { costsOf } from './costs.ts';
import { fieldOf } from './field.ts';
import { installationsOf } from './installations.ts';
import { marketOf } from './market.ts';
import { measuredOf } from './measured.ts';
import { networkOf } from './network.ts';
import { offerList, offersOf } from './offers.ts';
import { portfolioOf } from './portfolio.ts';
import { segmentList, segmentsOf } from './segments.ts';
import { stockHistory } from './stock-history.ts';
import { workshopOf } from './workshop.ts';

/** Stock is read at this many of the last snapshots. */
const MONTH_ENDS = 12;

/** Typed tables → the compact case: every aggregate the model reads. Same tables, same case, to the bit. */
export function buildCase(read: ReadResult, id: string): Case {
  return caseOf(contextOf(read), id);
}

export function caseOf(context: Context, id: string): Case {
  const { settings, tables } = context;
  const classes = classesOf(context);
  const segments = segmentsOf(context);
  const offers = offersOf(context);
  const history = tables.stock ? stockHistory(context, tables.stock, MONTH_ENDS) : null;
  return {
    version: 1,
    id,
    name: settings.name ?? id,
    fictional: settings.fictional,
    currency: context.currency,
    extractedOn: context.extractedOn,
    months: monthsOf(context),
    classes: serviceClasses(context, classes),
    segments: segmentList(context, segments),
    offers: offerList(context, classes, offers),
    measured: measuredOf(context, classes, offers, history),
    portfolio: portfolioOf(context, classes, segments, offers),
    network: networkOf(context, classes, history),
    costs: costsOf(tables),
    clients: clientsOf(context, classes, offers, history),
    field: fieldOf(context),
    workshop: workshopOf(context),
    installations: installationsOf(context, offers),
    market: marketOf(context, offers),
  };
}

/** Whole months from the first line to the extraction; at least one when there is any line. */
function monthsOf({ dayOf, lastDay }: Context): number {
  const first = dayOf.reduce((least, day) => (day < least ? day : least), Infinity);
  if (first === Infinity) return 0;
  const months = monthNumber(lastDay + 1) - monthNumber(first);
  return Math.max(1, months);
}
