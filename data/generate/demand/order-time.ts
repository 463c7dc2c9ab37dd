import { at } from '../at.ts';
import type { Random } from '../random/sfc32.ts';

/** Share of orders in before an hour (case.md §2.3: 14:00 72, 15:30 86, 17:00 94, 18:00 97, 20:00 99.5 %). */
const KNOTS = [
  [8, 0],
  [9, 0.1],
  [12, 0.52],
  [14, 0.72],
  [15.5, 0.86],
  [17, 0.94],
  [18, 0.97],
  [20, 0.995],
  [22, 1],
] as const;

/** Minute of the day. */
export function orderMinute(random: Random): number {
  const share = random();
  let step = 1;
  while (share >= at(KNOTS, step)[1] && step < KNOTS.length - 1) step += 1;
  const [fromHour, fromShare] = at(KNOTS, step - 1);
  const [toHour, toShare] = at(KNOTS, step);
  const hour = fromHour + ((share - fromShare) / (toShare - fromShare)) * (toHour - fromHour);
  return Math.floor(hour * 60);
}
