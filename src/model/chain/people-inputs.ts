import { assumptions } from '../assumptions.ts';
import { availability } from '../parts/availability.ts';
import type { Today } from '../today.ts';
import type { Choices } from './choices.ts';
import type { PartsYear } from './parts-year.ts';
import type { PeopleInputs } from './people-year.ts';

/**
 * What visits and the workshop feel of the parts network: a part wanted is found as lines of the fastest class find
 * theirs; waits for parts follow the lines of all classes that find nothing.
 *
 * @param choices  null = as things are
 */
export function peopleInputs(
  { calibration, reached }: Today,
  { network: { state } }: Pick<PartsYear, 'network'>,
  choices: Choices | null,
): PeopleInputs {
  const partsFoundToday = availability(calibration.today, calibration, 0, 0);
  const unmet = 1 - reached(calibration.today);
  return {
    partsFoundToday,
    partsFound: choices ? availability(state, calibration, 0, 0) : partsFoundToday,
    partWaitFactor: choices && unmet > 0 ? (1 - reached(state)) / unmet : 1,
    comfortKept: choices?.values.comfortKept ?? assumptions.comfortKept,
    technicians: null,
    remoteDiagnosis: null,
    kitCompleteness: null,
    slotRule: 'firstCome',
    benches: null,
    exchangePool: null,
    promisedDays: null,
  };
}
