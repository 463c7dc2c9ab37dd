import type { Random } from './random.ts';

/** Mean length of a spell, in standard deviations of the lead time. */
const SPELL = 20;

/**
 * A supplier whose orders never cross: its lead time, a gamma draw, lasts for a spell of random
 * length, and an order placed after a long one waits for it. So the lead time met at any instant
 * has the law drawn (Zipkin, Stochastic lead times in continuous-time inventory models, 1986), but
 * for the instants after a fall: its mean is longer by 1 / (2 × SPELL) standard deviation.
 *
 * @param mean  days, ≥ 0
 * @param sd    days, ≥ 0
 * @returns time of the receipt of an order placed at `time`, never earlier than the one before
 */
export function createSupplier(mean: number, sd: number, random: Random): (time: number) => number {
  const cv2 = mean > 0 ? (sd / mean) ** 2 : 0;
  let lead = mean * random.gamma(cv2);
  let spellEnd = SPELL * sd * random.exponential();
  let latest = 0;
  return (time) => {
    if (sd > 0 && time >= spellEnd) {
      lead = mean * random.gamma(cv2);
      spellEnd = time + SPELL * sd * random.exponential();
    }
    latest = Math.max(latest, time + lead);
    return latest;
  };
}
