import { assumptions } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { isPremium } from '../matching/match-rows.ts';
import { availability, lackingShare } from '../parts/availability.ts';
import type { NetworkState } from '../parts/network-state.ts';
import type { Today } from '../today.ts';
import type { Choices } from './choices.ts';
import type { PartsYear } from './parts-year.ts';
import type { PeopleInputs } from './people-year.ts';

/**
 * What visits and the workshop feel of the parts network.
 *
 * A part wanted at a visit is found as lines of machines down (the fastest class) find theirs by the next day; a stop waits for
 * its part as much longer as fewer are found so; the workshop's jobs wait as lines that the whole network lacks.
 *
 * @param choices  null = as things are
 */
export function peopleInputs(
  of: Case,
  { calibration }: Today,
  { network: { state } }: Pick<PartsYear, 'network'>,
  choices: Choices | null,
): PeopleInputs {
  const nextDay = of.classes.findLastIndex((_, partsClass) => isPremium(of, { partsClass }));
  const found = (at: NetworkState): number =>
    availability(at, calibration, 0, Math.max(0, nextDay));
  const partsFoundToday = found(calibration.today);
  const partsFound = choices ? found(state) : partsFoundToday;
  return {
    partsFoundToday,
    partsFound,
    partWaitFactor: ratio(1 - partsFound, 1 - partsFoundToday),
    benchWaitFactor: ratio(lackingShare(state, 0), lackingShare(calibration.today, 0)),
    comfortKept: choices?.values.comfortKept ?? assumptions.comfortKept,
    ...(choices?.people ?? asToday),
  };
}

/** People as they are. */
const asToday: Choices['people'] = {
  technicians: null,
  remoteDiagnosis: null,
  kitCompleteness: null,
  slotRule: 'firstCome',
  benches: null,
  exchangePool: null,
  promisedDays: null,
};

/** 1 when there was nothing to wait for. */
function ratio(now: number, then: number): number {
  return then > 0 ? now / then : 1;
}
