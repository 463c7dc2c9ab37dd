import type { Case } from '../case.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import type { Sharing } from '../parts/sharing.ts';

/**
 * Per class: of the lines of the clients whose offer promises it, the share that carries its promise or
 * a faster one, with a due time; null when no client holds it. The scenario's counterpart of `measured.coverage`.
 *
 * Read on the class mix of each offer: which of its lines fall off a list is taken as for all lines alike.
 *
 * @param use      share of the offer's lines asked for in each class, rows adding up to 1: [offer][class]
 * @param byOffer  order lines of a year: [offer]
 */
export function classCoverage(
  of: Case,
  offers: readonly Pick<OfferInForce, 'partsClass' | 'listed'>[],
  use: readonly (readonly number[])[],
  byOffer: ArrayLike<number>,
  { lists, lines }: Sharing,
): (number | null)[] {
  const classes = of.classes.length;
  const due = of.measured.byClass.map((each) => (each.lines > 0 ? each.promises / each.lines : 0));
  const rank = (cls: number): number => of.classes[cls]!.rank;
  const all = lines.reduce((sum, count) => sum + count, 0);
  const weights = lists.carriedAs.map((_, pattern) => {
    const own = lines.subarray(pattern * classes, (pattern + 1) * classes);
    return all > 0 ? own.reduce((sum, count) => sum + count, 0) / all : 0;
  });
  /** Of the lines asked in a class, share that carries a promise as fast as another. */
  const carries = (asked: number, listed: boolean, as: number): number => {
    const one = (cls: number): number => (rank(cls) <= rank(as) ? due[cls]! : 0);
    if (!listed) return one(asked);
    return lists.carriedAs.reduce((sum, row, p) => sum + weights[p]! * one(row[asked]!), 0);
  };
  return of.classes.map((_, cls) => {
    let held = 0;
    let carried = 0;
    offers.forEach(({ partsClass, listed }, offer) => {
      if (partsClass !== cls) return;
      held += byOffer[offer]!;
      use[offer]!.forEach((share, asked) => {
        carried += byOffer[offer]! * share * carries(asked, listed, cls);
      });
    });
    return held > 0 ? carried / held : null;
  });
}
