import { nonNegative, refuse, share } from '../probability/refusal.ts';

/** What a client gives in return for service. Base units; 0 = not in the bargain. */
export interface Trade {
  /** More bought, share of today's revenue, ≥ 0. */
  readonly volume: number;
  /** Months he commits to stay, ≥ 0. */
  readonly term: number;
  /** Discount he gives up, share of revenue in [0, 1]. */
  readonly discount: number;
  /** Share of his lines announced beyond the lead time, in [0, 1]. */
  readonly forecast: number;
}

/** What the counterparts are valued on. */
export interface TradeContext {
  /** € per year. */
  readonly revenue: number;
  /** Contribution of one more € of revenue, avoidable costs deducted, share ≤ 1. */
  readonly contribution: number;
  /** Chance of leaving within a year without commitment, share in [0, 1]. */
  readonly churn: number;
  /** € per year that all his lines announced would save (holding, exceptions), ≥ 0. */
  readonly forecastWorth: number;
  /** € per year the service given costs, avoidable, ≥ 0. */
  readonly cost: number;
}

/** € per year. `term` is indirect revenue: a client kept, not a service sold. */
export interface TradeValue {
  readonly volume: number;
  readonly term: number;
  readonly discount: number;
  readonly forecast: number;
  readonly total: number;
  /** total − cost of the service given. */
  readonly net: number;
}

/**
 * Value of the counterpart, part by part. A term is worth the contribution that would have been lost on
 * average over it: 1 − mean of (1 − churn)^t, t from 0 to the term in years.
 *
 * @throws RangeError when an argument is out of range, or the trade is worth nothing: service for
 *   nothing is a gift
 */
export function tradeValue(trade: Trade, context: TradeContext): TradeValue {
  nonNegative('volume', trade.volume);
  nonNegative('term', trade.term);
  share('discount', trade.discount);
  share('forecast', trade.forecast);
  const { revenue, contribution, churn, forecastWorth, cost } = context;
  nonNegative('revenue', revenue);
  if (!(contribution <= 1)) refuse('contribution', 'a share ≤ 1', contribution);
  share('churn', churn);
  nonNegative('worth of the forecast', forecastWorth);
  nonNegative('cost', cost);

  const volume = trade.volume * revenue * contribution;
  const term = lostOver(trade.term / 12, churn) * revenue * contribution;
  const discount = trade.discount * revenue;
  const forecast = trade.forecast * forecastWorth;
  const total = volume + term + discount + forecast;
  if (!(total > 0)) refuse('trade', 'worth more than nothing', total);
  return { volume, term, discount, forecast, total, net: total - cost };
}

/** Mean share already gone at a random time of the next `years`. */
function lostOver(years: number, churn: number): number {
  if (years === 0 || churn === 0) return 0;
  if (churn === 1) return 1;
  const decay = -Math.log1p(-churn) * years;
  return 1 + Math.expm1(-decay) / decay;
}
