import type { Case } from '../case.ts';
import type { ClassFlows } from '../matching/class-flows.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import { networkInForce, type NetworkInForce } from '../network-in-force.ts';
import { sharedPromises } from '../parts/policy/shared-promises.ts';
import type { Holding } from '../parts/holding.ts';
import { nightLines, standInLines } from '../parts/carried-lines.ts';
import { observedHolding } from '../parts/observed-holding.ts';
import { carriedFlows } from '../parts/pattern-flows.ts';
import { stockOverTime, type StockMonth } from '../parts/stock-over-time.ts';
import { heldStock } from '../parts/stock.ts';
import { clockGain } from '../service/clock-gain.ts';
import { carriers, serviceReading, type ServiceReading } from '../service/service-reading.ts';
import type { Today } from '../today.ts';
import type { Choices } from './choices.ts';

/** Parts over a year: the network that holds them, what is kept, what is held. */
export interface PartsYear {
  readonly network: NetworkInForce;
  readonly service: ServiceReading;
  /** Lines with the promises they carry once lists have had their say. */
  readonly carried: ClassFlows;
  /** Share of the lines of each class that leave by the night express: [class]. */
  readonly night: readonly number[];
  /** Share that a platform standing in for theirs sends: [class]. */
  readonly standIn: readonly number[];
  /** Stock at the horizon, with what became of today's; and € of live parts in the long run. */
  readonly stock: StockMonth;
  readonly floor: number;
}

/** The network that a scenario's levers hold for these flows. @param held  stock chosen before; null = chosen now */
export function networkOf(
  of: Case,
  now: Today,
  { values, policy, allocation, shape, lists }: Choices,
  offers: readonly OfferInForce[],
  flows: ClassFlows,
  held: Holding | null,
): NetworkInForce {
  const shared = sharedPromises(of, now.parts, offers, flows, lists, allocation.pieces);
  return networkInForce(of, now, values, policy, flows, shared, { shape, budget: null, held });
}

/** What a network keeps of the promises of a scenario, and holds at its horizon. */
export function partsYear(
  of: Case,
  { calibration, parts }: Today,
  { values }: Choices,
  network: NetworkInForce,
  flows: ClassFlows,
): PartsYear {
  const { carrierReliability, cutoffHour } = parts.network;
  const carrier = carriers(calibration.carrier, carrierReliability, values.carrierReliability);
  const gain = clockGain(of.measured, cutoffHour, values.cutoffHour);
  const { state } = network;
  const [stock] = stockOverTime(network.parts, state, calibration.today, [values.horizonMonths], {
    scrapped: values.deadStockScrapped,
    sold: 0,
  });
  return {
    network,
    service: serviceReading(of, calibration, state, flows, carrier, gain),
    carried: carriedFlows(flows, state.sharing),
    night: nightLines(state, flows),
    standIn: standInLines(state, flows),
    stock: stock!,
    floor: heldStock(network.parts, state),
  };
}

/** Parts as they are: today's stock, today's promises. */
export function partsToday(
  of: Case,
  { calibration, parts, availability }: Today,
  flows: ClassFlows,
): PartsYear {
  const state = calibration.today;
  const still = { within24h: 0, within48h: 0 };
  const [stock] = stockOverTime(parts, state, state, [0], { scrapped: 0, sold: 0 });
  return {
    network: {
      parts,
      state,
      availability,
      cover: 1,
      blend: null,
      hold: () => observedHolding(parts, 1, 1),
      notices: [],
    },
    service: serviceReading(of, calibration, state, flows, calibration.carrier, still),
    carried: flows,
    night: of.classes.map(() => 0),
    standIn: of.classes.map(() => 0),
    stock: stock!,
    floor: heldStock(parts, state),
  };
}
