import { asksFee } from '#model/matching/portfolio-measures.ts';
import type { OfferInForce } from '#model/matching/offers-in-force.ts';
import type { FeeTwins } from './fee-twins.ts';
import type { Row } from './rows.ts';

/**
 * The row with so many percents more that pay (fewer when negative), as far as twins allow: those promised most start
 * first, those who pay most stop first. A new offer is given by the index of its fees, never by a move.
 *
 * @param index     of the fees of new offers
 * @param percents  integer
 */
export function billedRow(
  row: Row,
  offers: readonly OfferInForce[],
  { paid, free }: FeeTwins,
  index: number,
  percents: number,
): Row {
  const up = percents > 0;
  const to = up ? paid : free;
  const result = [...row];
  const order = [...row.keys()].filter((k) => asksFee(offers[k]!, index) !== up && to[k]! >= 0);
  order.sort((a, b) =>
    up
      ? offers[a]!.partsClass - offers[b]!.partsClass || a - b
      : offers[b]!.price - offers[a]!.price || a - b,
  );
  let left = Math.abs(percents);
  for (const offer of order) {
    const target = to[offer]!;
    if (target === offer || asksFee(offers[target]!, index) !== up) continue;
    if (!up && offers[offer]!.listed) continue;
    const taken = Math.min(left, result[offer]!);
    result[offer]! -= taken;
    result[target]! += taken;
    left -= taken;
  }
  return result;
}
