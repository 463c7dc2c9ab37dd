import { slotRules } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { choiceValue } from '../choice-value.ts';
import { fieldToday } from '../field-service/field-demand.ts';
import { leverValue } from '../lever-values.ts';
import type { Scenario } from '../scenario.ts';
import { isModelled, workshopToday } from '../workshop/workshop-today.ts';
import type { Choices } from './choices.ts';

/**
 * `crews.{zone}`, `remoteDiagnosisShare`, `kitCompleteness`, `slotRule` and `workshop.*` of a scenario.
 *
 * @throws RangeError when a value is none
 */
export function peopleChoices(of: Case, scenario: Scenario): Choices['people'] {
  const chosen = (id: string): number | null =>
    scenario[id] === undefined ? null : leverValue(scenario, id, 0);
  const zones = of.field?.zones ?? [];
  const crews = zones.map((zone) => chosen(`crews.${zone}`));
  const today = of.field && crews.some((crew) => crew !== null) ? fieldToday(of.field, 0) : null;
  return {
    technicians: today ? crews.map((crew, zone) => crew ?? today.technicians[zone]!) : null,
    remoteDiagnosis: chosen('remoteDiagnosisShare'),
    kitCompleteness: chosen('kitCompleteness'),
    slotRule: choiceValue(scenario, 'slotRule', slotRules, 'firstCome'),
    benches: chosen('workshop.benches'),
    exchangePool: chosen('workshop.exchangePool'),
    promisedDays: chosen('workshop.promisedDays'),
  };
}

/** What is chosen, or holds today, by register id; what the case does not know is absent. */
export function peopleValues(
  { field, workshop }: Case,
  people: Choices['people'],
): Record<string, number | string> {
  const visits = field && fieldToday(field, 0);
  const benches = workshop && isModelled(workshop) ? workshopToday(workshop) : null;
  const values: Record<string, number | string | null | undefined> = {
    slotRule: field ? people.slotRule : null,
    remoteDiagnosisShare: people.remoteDiagnosis ?? visits?.remoteDiagnosis,
    kitCompleteness: people.kitCompleteness ?? visits?.kitCompleteness,
    'workshop.benches': people.benches ?? benches?.benches,
    'workshop.exchangePool': people.exchangePool ?? benches?.exchangePool,
    'workshop.promisedDays': people.promisedDays ?? benches?.promisedDays,
  };
  field?.zones.forEach((zone, row) => {
    values[`crews.${zone}`] = (people.technicians ?? visits!.technicians)[row];
  });
  return Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) => (value == null ? [] : [[id, value]])),
  );
}
