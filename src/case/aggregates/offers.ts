import type { Offer, Portfolio } from '#model/case.ts';
import type { Classes } from '../build/classes.ts';
import type { Context } from '../build/context.ts';
import type { Offers } from '../build/offers.ts';
import type { Segments } from '../build/segments.ts';
import { total, type Aggregates } from './aggregates.ts';
import { clientRows, placesIn } from './rows-of.ts';

/** Offers with their exceptions per order line of the last 12 months. */
export function exceptionRates(offers: readonly Offer[], aggregates: Aggregates): Offer[] {
  const rows = aggregates('client_offers');
  return offers.map((one) => {
    const own = rows.filter((row) => row.text('offer') === one.id);
    const lines = total(own, 'lines');
    return { ...one, exceptionRate: lines > 0 ? total(own, 'exceptions') / lines : 0 };
  });
}

/** Lines of the last 12 months: [segment][offer][class]. */
export function portfolioLines(
  context: Context,
  { classes, offers, segments }: { classes: Classes; offers: Offers; segments: Segments },
  aggregates: Aggregates,
): Portfolio['lines'] {
  const [O, K] = [offers.ids.length, classes.codes.length];
  const lines = new Uint32Array(segments.ids.length * O * K);
  const [clientOf, offerOf, classOf] = [
    clientRows(context),
    placesIn(offers.ids),
    placesIn(classes.codes),
  ];
  for (const row of aggregates('client_offers')) {
    const client = clientOf(row.text('client'));
    const offer = offerOf(row.text('offer'));
    if (client < 0 || offer < 0) continue;
    const cell = ((segments.ofClient[client] ?? 0) * O + offer) * K + classOf(row.text('class'));
    lines[cell] = (lines[cell] ?? 0) + row.number('lines');
  }
  return lines;
}
