import type { Words } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { OfferTerms } from '#model/readings/offer-changes.ts';

/** Hours of an open day, as responses count them: 24 = the next one. */
const OPEN_DAY = 24;

export const offerName = (words: Words, id: string): string => nameOf(words, `offer.${id}`);

/** "en 24 heures", "à une date confirmée". */
export function partsText(words: Words, hours: number | null): string {
  return hours === null
    ? say(words, 'terms.parts.confirmed')
    : say(words, 'terms.parts.within', { hours: words.format.number(hours) });
}

/** "sous 8 heures", "le jour ouvré suivant", "sous 5 jours ouvrés", "sur devis". */
export function responseText(words: Words, hours: number | null): string {
  if (hours === null) return say(words, 'terms.response.asked');
  if (hours < OPEN_DAY)
    return say(words, 'terms.response.hours', { hours: words.format.number(hours) });
  const days = hours / OPEN_DAY;
  return days === 1
    ? say(words, 'terms.response.nextDay')
    : say(words, 'terms.response.days', { days: words.format.number(days) });
}

export function feeText(words: Words, price: number): string {
  return price > 0
    ? say(words, 'terms.fee', { price: words.format.money(price) })
    : say(words, 'terms.fee.none');
}

/** What an offer is, in one line. */
export function termsText(words: Words, terms: OfferTerms): string {
  return say(words, 'terms.line', {
    name: offerName(words, terms.id),
    parts: partsText(words, terms.partsHours),
    response: responseText(words, terms.responseHours),
    fee: feeText(words, terms.price),
  });
}
