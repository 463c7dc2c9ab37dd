import type { OfferChanges, SegmentChange } from '#model/readings/offer-changes.ts';

/**
 * The segment a view names.
 *
 * @throws RangeError when no segment has this id
 */
export function segmentNamed({ segments }: OfferChanges, id: string): SegmentChange {
  const found = segments.find((segment) => segment.id === id);
  if (found) return found;
  throw new RangeError(
    `segment must be one of ${segments.map((segment) => segment.id).join(', ')}; got ${id}`,
  );
}
