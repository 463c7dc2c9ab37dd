import { beyond, convolve, type Masses, masses, thin } from '../probability/masses.ts';
import { massHeld, massLoss, massUpTo, moments } from '../probability/masses-measures.ts';
import { poisson } from '../probability/poisson.ts';

/** What one stock of an exact network gives. Units; fill rate = P(N ≤ s − 1). */
export interface NodeMeasures {
  readonly meanOutstanding: number;
  readonly varOutstanding: number;
  readonly ebo: number;
  readonly onHand: number;
  readonly fillRate: number;
}

/**
 * Law of the units a child has on order: its part of the parent's backlog, each unit owed being
 * the child's with probability `share`, plus the Poisson units in transit. Exact for Poisson
 * demand, first come first served, constant transit. As many masses as the parent's law.
 *
 * Source: Simon (1971), Graves (1985).
 *
 * @param parent       law of the parent's units on order
 * @param parentStock  whole, ≥ 0
 * @param share        child's demand ÷ parent's demand
 * @param transit      child's demand × transit, units, ≥ 0
 */
export function childOutstanding(
  parent: Masses,
  parentStock: number,
  share: number,
  transit: number,
): Masses {
  const length = parent.length;
  const waiting = thin(beyond(parent, parentStock), share, length);
  return convolve(waiting, masses(poisson(transit), length), length);
}

/** Measures of a stock, s whole ≥ 0, given the law of its units on order. */
export function nodeMeasures(outstanding: Masses, stock: number): NodeMeasures {
  const { mean, variance } = moments(outstanding);
  return {
    meanOutstanding: mean,
    varOutstanding: variance,
    ebo: massLoss(outstanding, stock),
    onHand: massHeld(outstanding, stock),
    fillRate: massUpTo(outstanding, stock - 1),
  };
}
