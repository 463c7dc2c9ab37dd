import type { Case } from '../case.ts';
import { clientMonths } from '../chain/client-months.ts';
import { clientSegments } from '../clients/segmented-case.ts';
import { jCurve } from './j-curve.ts';
import { defaultOneOff, oneOffByMonth } from './one-off-costs.ts';
import type { Rollout } from './rollout.ts';
import { shareInForce } from './share-in-force.ts';
import { WEEKS_PER_MONTH } from './wave-starts.ts';

/** Months read: what has not paid back by then is said not to. */
export const PAYBACK_MONTHS = 60;
/** Months over which dead stock is scrapped. */
const SCRAPPING = 12;

/** A margin change at the horizon → months until it has paid back what deploying cost; null = not within the months read. */
export type Payback = (marginChange: number) => number | null;

/**
 * Months until a deployment has paid itself back, in profit and loss: one-off costs along the plan, write-off over a year,
 * and the change of margin read at the horizon, reached as clients move; stock turned into cash is no profit.
 *
 * @param horizon   months at which the margin was read, > 0
 * @param writeOff  € beyond provision, ≥ 0
 * @returns null when nobody has moved by the horizon, or contracts are not known
 */
export function scenarioPayback(
  of: Case,
  rollout: Rollout,
  horizon: number,
  writeOff: number,
): Payback | null {
  const { clients } = of;
  const moves = clients && clientMonths(clients, clientSegments(of), rollout);
  if (!clients || !moves || moves.members.length === 0) return null;
  const { years, money } = clients;
  const weights = moves.members.map((client) => money?.revenue[client * years + years - 1] ?? 1);
  const ramp = { months: rollout.rampWeeks / WEEKS_PER_MONTH, delay: 0, reach: 1 };
  const moving = shareInForce(moves.months, weights, ramp, PAYBACK_MONTHS);
  const reached = moving[Math.min(PAYBACK_MONTHS, Math.max(1, Math.round(horizon))) - 1]!;
  if (reached <= 0) return null;
  const flows = {
    oneOff: oneOffByMonth(defaultOneOff, rollout.schedule, PAYBACK_MONTHS),
    inForce: moving.map((share) => Math.min(1, share / reached)),
    stockCash: moving.map(() => 0),
    writeOff: moving.map((_, month) => (month < SCRAPPING ? writeOff / SCRAPPING : 0)),
  };
  return (yearlyBenefit) => jCurve({ ...flows, yearlyBenefit }, 0).result.payback;
}
