import type { Clients, Installations } from '../case.ts';
import type { FieldReading } from '../field-service/field-reading.ts';
import type { ClientMoves } from '../matching/client-moves.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import type { InstallationDemand, InstallationTerms } from '../offers/installation-reading.ts';

/** Hours a stop waits for a technician under an offer's response, and for a part. */
export interface StopWaits {
  readonly visits: FieldReading;
  readonly partWaitHours: number;
}

/**
 * A year of the installations with a guarantee: a client who changes offer brings his to the clause of the
 * new one, for its fee; waits are those of the visits and of the parts of the same year.
 */
export function installationsYear(
  installations: Installations,
  clients: Clients,
  offers: readonly OfferInForce[],
  { held, stays: keeps, size }: ClientMoves,
  today: StopWaits,
  now: StopWaits,
): InstallationDemand {
  const fastest = fastestResponse(offers);
  const stays = new Float64Array(clients.count);
  const moved = held.slice();
  for (let client = 0; client < clients.count; client++) {
    const from = clients.contracts?.offer[client] ?? -1;
    stays[client] = from < 0 ? keeps[client]! : held[client * size + from]!;
    if (from >= 0) moved[client * size + from] = 0;
  }
  return {
    today: {
      technicianWaitHours: technicianWait(today.visits, fastest, installations),
      partWaitHours: today.partWaitHours,
    },
    terms: offers.map((offer): InstallationTerms => {
      const { availability, penaltyPerPoint, penaltyCap, price, responseHours } = offer;
      return {
        clause:
          availability === null
            ? null
            : { availability, perPoint: penaltyPerPoint ?? 0, cap: penaltyCap },
        feePerMachine: price,
        technicianWaitHours: technicianWait(now.visits, responseHours ?? fastest, installations),
        partWaitHours: now.partWaitHours,
      };
    }),
    stays,
    moved,
  };
}

/** Hours within which today's guarantees have a technician come; null = none says. */
function fastestResponse(offers: readonly OfferInForce[]): number | null {
  const hours = offers.flatMap(({ availability, listed, responseHours }) =>
    availability === null || listed || responseHours === null ? [] : [responseHours],
  );
  return hours.length > 0 ? Math.min(...hours) : null;
}

/** Hours a stop waits for technicians, all its visits, in a class of response; as for all calls when nobody has it; else as stops tell. */
function technicianWait(
  { byResponse, technicianWaitHours, visitsPerFirst }: FieldReading,
  hours: number | null,
  { stop }: Installations,
): number {
  const own = byResponse.find((each) => each.hours === hours)?.responseHours ?? null;
  return own === null ? (technicianWaitHours ?? stop.technicianWait) : own * visitsPerFirst;
}
