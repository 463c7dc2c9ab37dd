import { logitShift } from '../logit-shift.ts';
import type { Triangle } from '../results.ts';
import type { Year } from './year.ts';

/** What a scenario makes of visits, guarantees and clients: measured, moved by what the model changes. */
export function peopleFigures(
  before: Triangle,
  asIs: Year,
  { people, reactions }: Year,
): Pick<Triangle, 'clientsLost' | 'firstTimeFix' | 'installationAvailability' | 'penalties'> {
  const [then, now] = [asIs.people.installations?.total, people.installations?.total];
  const { installationAvailability: measured, penalties } = before;
  return {
    clientsLost: reactions ? sum(reactions.lostNow) : null,
    firstTimeFix: people.field?.firstTimeFix ?? before.firstTimeFix,
    installationAvailability:
      measured !== null && then?.availability != null && now?.availability != null
        ? logitShift(measured, then.availability, now.availability)
        : null,
    penalties:
      penalties !== null && then && now && then.penalties > 0
        ? penalties * (now.penalties / then.penalties)
        : null,
  };
}

/** Clients that leave in a year as things are; null when no renewal tells. */
export function clientsLostToday({ reactions }: Year): number | null {
  return reactions ? sum(reactions.lostToday) : null;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
