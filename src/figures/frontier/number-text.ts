import type { FrontierNumber } from '#model/arbitration/frontier.ts';
import type { Words } from '../figure.ts';

/** One of the numbers that scenarios are compared on, in the page's dress. */
export function numberText(id: FrontierNumber, value: number, { format }: Words): string {
  switch (id) {
    case 'service':
    case 'constantMix':
      return format.percent(value);
    case 'clientsLost':
    case 'offerCount':
      return format.number(value, 0);
    default:
      return format.money(value);
  }
}
