import { beyond, convolve, type Masses, masses, thin } from '../probability/masses.ts';
import { massUpTo } from '../probability/masses-measures.ts';
import { poisson } from '../probability/poisson.ts';
import { poissonReach } from '../probability/reach.ts';
import { nonNegative } from '../probability/refusal.ts';
import { type Base, depotDemand, type TwoEchelon } from './two-echelon.ts';

/**
 * Share of a base's demands served within a window, at every base: the time-based channel fill
 * rate, exact. The window is counted from the client's order, and the client is always served
 * through his own base.
 *
 * Shorter than the transit T: only units the depot had sent before count, P(Bin(B₀, f) +
 * Pois(λ (T − w)) ≤ s − 1). From T on, u = w − T of the depot's lead time is forgiven: certain at
 * u ≥ T₀, else the depot's backlog is that of a lead time T₀ − u.
 * Source: Caggiano, Jackson, Muckstadt and Rappold (2007).
 *
 * @param window  w, ≥ 0, in the network's unit of time
 * @returns one share in [0, 1] per base
 * @throws RangeError when an argument is out of range
 */
export function channelFill(network: TwoEchelon, window: number): number[] {
  nonNegative('window', window);
  const rate = depotDemand(network);
  return network.bases.map((base) => fillAt(network, rate, base, window));
}

function fillAt(network: TwoEchelon, rate: number, base: Base, window: number): number {
  const { depotLeadTime, depotStock } = network;
  const forgiven = Math.max(0, window - base.transit);
  if (forgiven >= depotLeadTime) return 1;
  const owed = backlogPart(rate * (depotLeadTime - forgiven), depotStock, base, rate);
  if (window >= base.transit) {
    const ready = poisson(rate * (depotLeadTime - forgiven)).cdf(depotStock - 1);
    return base.stock > 0 ? massUpTo(owed, base.stock - 1) : ready;
  }
  const sent = masses(poisson(base.demand * (base.transit - window)), base.stock);
  return massUpTo(convolve(owed, sent, base.stock), base.stock - 1);
}

/** Law of the base's part of the depot's backlog, as far as the base's stock can absorb it. */
function backlogPart(onOrder: number, depotStock: number, base: Base, rate: number): Masses {
  const length = poissonReach(onOrder, depotStock + base.stock);
  const depot = masses(poisson(onOrder), length);
  return thin(beyond(depot, depotStock), base.demand / rate, base.stock);
}
