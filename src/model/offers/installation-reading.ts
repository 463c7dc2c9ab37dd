import type { Installations } from '../case/installations.ts';
import { positive, refuse } from '../probability/refusal.ts';
import { clauseByRate } from './clause-by-rate.ts';
import type { Clause } from './clause-year.ts';
import { yearSums, type OfferYears } from './offer-years.ts';
import { stopHours } from './stop-hours.ts';
import { stopRates } from './stop-rates.ts';

/** An offer in force, as far as availability goes. */
export interface InstallationTerms {
  /** null = it guarantees none. */
  readonly clause: Clause | null;
  /** € a machine and year, for the installations that come to it; those it has today keep their fee. */
  readonly feePerMachine: number;
  /** Hours a stop waits for a technician (all its visits), and for a part, ≥ 0, of the clients of the offer. */
  readonly technicianWaitHours: number;
  readonly partWaitHours: number;
}

export interface InstallationDemand {
  /** Waits today of the installations with a guarantee, as the same models give them, > 0. */
  readonly today: Pick<InstallationTerms, 'technicianWaitHours' | 'partWaitHours'>;
  /** [offer in force]; today's offers first, in the order of the case. */
  readonly terms: readonly InstallationTerms[];
  /** Share of a client's installations that keep today's offer: [client]. */
  readonly stays: ArrayLike<number>;
  /** Share that goes to each offer in force: [client][offer in force]. */
  readonly moved: ArrayLike<number>;
}

/** A year of the installations with a guarantee. */
export interface InstallationReading {
  readonly byOffer: readonly OfferYears[];
  /** € expected: [client]. */
  readonly penaltiesByClient: Float64Array;
  readonly total: OfferYears;
}

/**
 * Availability and penalties of the installations whose offer guarantees one.
 *
 * @throws RangeError when a list has another length or a number is out of range
 */
export function installationReading(
  installations: Installations,
  demand: InstallationDemand,
): InstallationReading {
  const { count, client, machines, offer, fee, stop } = installations;
  const { terms, today } = demand;
  positive('wait for a technician today', today.technicianWaitHours);
  positive('wait for a part today', today.partWaitHours);
  const clients = demand.stays.length;
  if (demand.moved.length !== clients * terms.length) {
    refuse('moves', `${clients} clients × ${terms.length} offers`, demand.moved.length);
  }
  const rates = stopRates(installations);
  const years = terms.map(({ clause, technicianWaitHours, partWaitHours }) => {
    const technician = technicianWaitHours / today.technicianWaitHours;
    const law = stopHours(stop, technician, partWaitHours / today.partWaitHours);
    return clause ? clauseByRate(clause, law, stop.mean) : null;
  });
  const total = yearSums();
  const sums = terms.map(yearSums);
  const penaltiesByClient = new Float64Array(clients);
  const add = (row: number, at: number, share: number, fees: number): void => {
    const year = share > 0 && rates[row]! > 0 ? years[at]?.(rates[row]!) : undefined;
    if (!year) return;
    for (const each of [sums[at]!, total]) each.add(year, share, machines[row]!, fees);
    penaltiesByClient[client[row]!]! += share * fees * year.expected;
  };
  for (let row = 0; row < count; row++) {
    const owner = client[row]!;
    if (offer[row]! >= 0) add(row, offer[row]!, demand.stays[owner]!, fee[row]!);
    terms.forEach(({ feePerMachine }, at) => {
      add(row, at, demand.moved[owner * terms.length + at]!, feePerMachine * machines[row]!);
    });
  }
  return {
    byOffer: sums.map((each) => each.read()),
    penaltiesByClient,
    total: total.read(),
  };
}
