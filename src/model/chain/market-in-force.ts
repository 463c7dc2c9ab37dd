import type { Case } from '../case.ts';
import { marketModel } from '../matching/market-model.ts';
import { partlyMoved } from '../matching/partly-moved.ts';
import { proposedPlacement, type Placement } from '../matching/placement.ts';
import { reactions, type Reactions } from '../matching/reactions.ts';
import { refuge } from '../matching/refuge.ts';
import type { Scenario } from '../scenario.ts';
import type { Choices } from './choices.ts';
import { movedShare } from './moved-share.ts';

/** What clients make of a scenario, by how well the year before kept its promises. */
export interface MarketInForce {
  /** Who holds what, once some refuse and some leave. */
  readonly placement: (held: { today: number; now: number }) => Placement;
  /** The same told in full; null when the case does not tell how clients choose. */
  readonly reactions: (held: { today: number; now: number }) => Reactions | null;
}

/**
 * The clients of a scenario: proposed an offer, moved as far as the deployment has gone by the horizon, then free to
 * refuse and to leave.
 *
 * @param segmentOf  row of `segments`, −1 = none: [client]
 */
export function marketInForce(
  of: Case,
  scenario: Scenario,
  { rollout, values, priceIndex }: Choices,
  segmentOf: ArrayLike<number>,
): MarketInForce {
  const asked = proposedPlacement(of, scenario);
  const proposed = of.clients
    ? partlyMoved(
        asked,
        movedShare(of, of.clients, segmentOf, rollout, values.horizonMonths),
        of.offers.length,
      )
    : asked;
  const fallback = refuge(of, asked);
  const model = of.clients ? marketModel(of, segmentOf) : null;
  const react: MarketInForce['reactions'] = ({ today, now }) =>
    model &&
    reactions(of, model, proposed, {
      acceptanceShift: values.acceptanceShift,
      churnFactor: values.churnFactor,
      heldToday: today,
      heldNow: now,
      fallback,
      priceIndex,
    });
  return {
    reactions: react,
    placement: (held) => react(held)?.placement ?? proposed,
  };
}
