import type { ClientLines } from '#model/case/clients.ts';
import type { Classes } from '../build/classes.ts';
import type { Offers } from '../build/offers.ts';
import type { Aggregates } from './aggregates.ts';
import { placesIn } from './rows-of.ts';

/** Lines of the last 12 months by client, offer (−1 = none) and class, sorted. */
export function clientCells(
  {
    classes,
    offers,
    clientOf,
  }: { classes: Classes; offers: Offers; clientOf: (id: string) => number },
  aggregates: Aggregates,
): ClientLines['cells'] {
  const [O, K] = [offers.ids.length + 1, classes.codes.length];
  const [offerOf, classOf] = [placesIn(offers.ids), placesIn(classes.codes)];
  const counted = new Map<number, number>();
  for (const row of aggregates('client_offers')) {
    const client = clientOf(row.text('client'));
    if (client < 0) continue;
    // Offers that the table does not know stand together.
    const key = (client * O + offerOf(row.text('offer')) + 1) * K + classOf(row.text('class'));
    counted.set(key, (counted.get(key) ?? 0) + row.number('lines'));
  }
  const keys = [...counted.keys()].sort((a, b) => a - b);
  return {
    client: Uint16Array.from(keys, (key) => Math.floor(key / (O * K))),
    offer: Int8Array.from(keys, (key) => (Math.floor(key / K) % O) - 1),
    class: Uint8Array.from(keys, (key) => key % K),
    lines: Uint16Array.from(keys, (key) => counted.get(key) ?? 0),
  };
}
