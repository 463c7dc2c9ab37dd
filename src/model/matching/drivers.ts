import type { TwoWayLogit } from './two-way-logit.ts';

/** What moves a reaction, per unit: what history says, drawn towards what is assumed. */
export interface Driver {
  /** ≥ 0: nobody is modelled as fond of paying, of waiting, of being let down. */
  readonly used: number;
  readonly error: number;
  /** What history alone says; null when it says nothing. */
  readonly estimate: number | null;
  readonly estimateError: number | null;
}

/** Assumed before any history is read: mean and standard deviation. */
export interface Assumed {
  readonly mean: number;
  readonly deviation: number;
}

/** Stated choices weigh as they are, give or take a half, when a contract may be refused. */
export const worthWhenRefusing: Assumed = { mean: 1, deviation: 0.5 };
/** …and less when a supplier may be left: changing costs too. */
export const worthWhenLeaving: Assumed = { mean: 0.4, deviation: 0.3 };
/** Logit of leaving per share of promises missed: ten points more multiply losses by about 1.8. */
export const missedWhenLeaving: Assumed = { mean: 6, deviation: 4 };

/** Mean by precision of what is assumed and what a fit found; a negative one reads 0. */
export function driver(assumed: Assumed, fit: TwoWayLogit | null, variable: number): Driver {
  const estimate = fit?.coefficients[variable] ?? null;
  const estimateError = fit?.standardErrors[variable] ?? null;
  const prior = 1 / assumed.deviation ** 2;
  const own = estimateError === null ? 0 : 1 / estimateError ** 2;
  const mean = (prior * assumed.mean + own * (estimate ?? 0)) / (prior + own);
  return { used: Math.max(0, mean), error: 1 / Math.sqrt(prior + own), estimate, estimateError };
}
