import type { Offer } from '../case.ts';

/** Fees within 5 % of each other are the same fee. */
const SAME_FEE = 0.05;

type Level = string | number | null;

/** The levers of an offer but its fee; a penalty is its rate and its cap. */
const levers: readonly ((offer: Offer) => Level)[] = [
  ({ partsClass }) => partsClass,
  ({ target }) => target,
  ({ responseHours }) => responseHours,
  ({ availability }) => availability,
  ({ penaltyPerPoint, penaltyCap }) => `${penaltyPerPoint} ${penaltyCap}`,
  ({ priceMode }) => priceMode,
  ({ billing }) => billing,
  ({ hotline }) => hotline,
];

/**
 * How alike offers are: of the levers that vary among them, the share that two set alike.
 *
 * List, cut-off and clock are no part of an offer of the case: they are the same everywhere today.
 *
 * @returns [offer][offer], shares in [0, 1]; 1 everywhere when nothing varies
 */
export function likeness(offers: readonly Offer[]): number[][] {
  const varying = levers.filter((read) => new Set(offers.map(read)).size > 1);
  const feesVary = new Set(offers.map(({ price }) => price)).size > 1;
  const count = varying.length + Number(feesVary);
  return offers.map((one) =>
    offers.map((other) => {
      const same = varying.filter((read) => read(one) === read(other)).length;
      const sameFee = feesVary && Math.abs(one.price - other.price) <= tolerance(one, other);
      return count === 0 ? 1 : (same + Number(sameFee)) / count;
    }),
  );
}

/** € by which two fees may differ; a fee is never the same as none. */
function tolerance({ price: one }: Offer, { price: other }: Offer): number {
  return one === 0 || other === 0 ? 0 : SAME_FEE * Math.max(one, other);
}
