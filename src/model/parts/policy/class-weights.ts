import type { Offer } from '../../case.ts';

/** A target written closer to 1 than this is read as this. */
const MOST = 0.999;

/**
 * How much a promise of each class counts when levels are chosen: the odds t / (1 − t) of the targets
 * written in the offers that promise the class, weighted by their lines, over the mean of all classes.
 *
 * The odds are what a piece short must cost beside a piece held for t to be the best share kept (the
 * newsvendor's critical ratio): 0.97 counts 32, 0.95 counts 19. An offer that writes no target, or a class
 * no offer promises, counts as the lowest target written anywhere; when none is, all classes count alike.
 *
 * @param offers        in force
 * @param linesByOffer  order lines of a year: [offer]
 * @param linesByClass  the same by class promised: [class]
 * @returns weights, mean 1 over lines: [class]
 */
export function classWeights(
  offers: readonly Pick<Offer, 'partsClass' | 'target'>[],
  linesByOffer: ArrayLike<number>,
  linesByClass: readonly number[],
): number[] {
  const written = offers.filter((_, row) => linesByOffer[row]! > 0).map(({ target }) => target);
  const lowest = Math.min(MOST, ...written.filter((target) => target !== null));
  const odds = (target: number | null): number => {
    const share = Math.min(MOST, target ?? lowest);
    return share / (1 - share);
  };
  const weights = linesByClass.map((_, cls) => {
    let lines = 0;
    let sum = 0;
    offers.forEach(({ partsClass, target }, row) => {
      if (partsClass !== cls) return;
      lines += linesByOffer[row]!;
      sum += linesByOffer[row]! * odds(target);
    });
    return lines > 0 ? sum / lines : odds(null);
  });
  const all = linesByClass.reduce((sum, lines) => sum + lines, 0);
  const mean = linesByClass.reduce((sum, lines, cls) => sum + (lines / all) * weights[cls]!, 0);
  return weights.map((weight) => (all > 0 ? weight / mean : 1));
}
