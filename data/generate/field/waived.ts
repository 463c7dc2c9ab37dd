import { at } from '../at.ts';
import { INCLUDED, PREVENTIVE, UNPRICED } from '../parameters/field.ts';
import { OFFERS } from '../parameters/offers.ts';
import type { Client } from '../world/client.ts';
import { isFullService } from './call-rates.ts';

/** Chance that a breakdown of an included contract is not invoiced, so that nothing prices the share aimed at; `comfort`: share of its calls. */
export function waivedShare(
  clients: readonly Client[],
  rates: readonly number[],
  comfort: number,
): number {
  let [premium, included] = [0, 0];
  clients.forEach((client, index) => {
    const offer = at(OFFERS, client.offer);
    if (!offer.families.includes('field') || isFullService(client)) return;
    const planned = offer.id === PREVENTIVE.offer ? PREVENTIVE.perSite * client.sites.length : 0;
    premium += at(rates, index) + planned;
    if (INCLUDED.has(offer.id)) included += at(rates, index);
  });
  return Math.min(1, ((UNPRICED * premium) / included - comfort) / (1 - comfort));
}
