import type { Case } from '#model/case.ts';
import type { ImpactSheetsRead } from '#model/offers/impact-sheets-read.ts';
import { type FreedTeam, freedCapacity } from '#model/readings/freed-capacity.ts';
import type { Scenario } from '#model/scenario.ts';
import { impactRows, impactSheets } from '#scenario/impact-sheets.ts';
import { namedScenario } from '#scenario/named.ts';

const MONTHS = 12;

/** @throws RangeError when a lever's value cannot be used */
export function impactSheetsRead(of: Case, scenario: Scenario): ImpactSheetsRead {
  const recommended = namedScenario('S4', of);
  const own = impactSheets(scenario, recommended, undefined);
  const standIn = own.length === 0;
  const sheets = standIn ? impactSheets(recommended, recommended, undefined) : own;
  return {
    rows: impactRows,
    standIn,
    offers: sheets.map(({ offer, changed, levels }) => ({ id: offer, changed, levels })),
    teams: standIn ? [] : freedCapacity(of, scenario).teams.flatMap(hoursAMonth),
  };
}

/** Only the teams whose hours the model counts. */
function hoursAMonth({ id, hours }: FreedTeam): ImpactSheetsRead['teams'] {
  return hours === null ? [] : [{ id, hours: hours / MONTHS }];
}
