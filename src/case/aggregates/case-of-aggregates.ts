import type { Case } from '#model/case.ts';
import { caseOf } from '../build/build.ts';
import { classesOf } from '../build/classes.ts';
import { contextOf } from '../build/context.ts';
import { renewals } from '../build/market-renewals.ts';
import { networkOf } from '../build/network.ts';
import { offersOf } from '../build/offers.ts';
import { segmentsOf } from '../build/segments.ts';
import { stockHistory } from '../build/stock-history.ts';
import type { ReadResult } from '../read.ts';
import type { Aggregates } from './aggregates.ts';
import { classList } from './classes.ts';
import { clientsOf } from './clients.ts';
import { deadOf } from './dead.ts';
import { measuredOf } from './measured.ts';
import { networkLinesOf } from './network-lines.ts';
import { exceptionRates, portfolioLines } from './offers.ts';
import { promisesKept } from './promises-kept.ts';
import { valuedShares } from './segments.ts';

const MONTH_ENDS = 12;

/**
 * The compact case from small tables and the aggregates of the big ones: that of the ordinary import.
 *
 * @param read  as `readAggregated` gives it
 */
export function caseOfAggregates(read: ReadResult, aggregates: Aggregates, id: string): Case {
  const context = contextOf(read);
  const of = caseOf(context, id);
  const classes = classesOf(context);
  const offers = offersOf(context);
  const segments = segmentsOf(context);
  const { items, stock } = context.tables;
  const history = stock ? stockHistory(context, stock, MONTH_ENDS) : null;
  const dead = items ? deadOf(context, items, aggregates) : new Uint8Array();
  return {
    ...of,
    classes: classList(context, of.classes, aggregates),
    segments: valuedShares(context, of.segments, segments, aggregates),
    offers: exceptionRates(of.offers, aggregates),
    measured: measuredOf(context, of.measured, { classes, offers, history, dead }, aggregates),
    portfolio: of.portfolio && {
      ...of.portfolio,
      lines: portfolioLines(context, { classes, offers, segments }, aggregates),
    },
    network: networkOf(context, classes, history, networkLinesOf(aggregates, dead)),
    clients: of.clients && clientsOf(context, of.clients, { classes, offers }, aggregates),
    market: of.market && {
      ...of.market,
      renewals: of.market.renewals && renewals(context, offers, promisesKept(context, aggregates)),
    },
  };
}
