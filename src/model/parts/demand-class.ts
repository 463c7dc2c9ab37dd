import { refuse } from '../probability/refusal.ts';

export type DemandClass = 'smooth' | 'erratic' | 'intermittent' | 'lumpy';

export interface DemandPattern {
  /** Average interval between demands, periods. */
  readonly adi: number;
  /** Squared coefficient of variation of the demands > 0, population variance. */
  readonly cv2: number;
  readonly cls: DemandClass;
}

const INTERVAL_LIMIT = 1.32;
const SIZE_LIMIT = 0.49;

/**
 * How an item's demand comes: often or seldom, in even or uneven sizes.
 *
 * Source: Syntetos, Boylan and Croston, On the categorization of demand patterns (2005).
 *
 * @param demand  units per period, zeros included
 * @throws RangeError when no period has a demand
 */
export function demandPattern(demand: readonly number[]): DemandPattern {
  const sizes = demand.filter((size) => size > 0);
  if (sizes.length === 0) refuse('demand', 'positive in one period at least', demand.length);
  const adi = demand.length / sizes.length;
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const variance = sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length;
  const cv2 = variance / (mean * mean);
  const seldom = adi >= INTERVAL_LIMIT;
  const uneven = cv2 >= SIZE_LIMIT;
  const cls = seldom ? (uneven ? 'lumpy' : 'intermittent') : uneven ? 'erratic' : 'smooth';
  return { adi, cv2, cls };
}
