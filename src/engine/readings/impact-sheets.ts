import type { Case } from '#model/case.ts';
import { type FreedTeam, freedCapacity } from '#model/readings/freed-capacity.ts';
import type { Scenario } from '#model/scenario.ts';
import { type ImpactRow, impactRows, impactSheets } from '#scenario/impact-sheets.ts';
import { namedScenario } from '#scenario/named.ts';

/** The sheets as they come, before what the reader writes; and what the scenario asks of the teams. */
export interface ImpactSheetsRead {
  readonly rows: readonly ImpactRow[];
  readonly offers: readonly {
    readonly id: string;
    /** Made or changed by the reader: its sheet is his to fill. */
    readonly changed: boolean;
    readonly levels: Readonly<Record<ImpactRow, number | null>>;
  }[];
  /** Hours a month that a team no longer works (negative: more of them): capacity, never money. */
  readonly teams: readonly { readonly id: string; readonly hours: number }[];
}

const MONTHS = 12;

export function impactSheetsRead(of: Case, scenario: Scenario): ImpactSheetsRead {
  const sheets = impactSheets(scenario, namedScenario('S4', of), undefined);
  return {
    rows: impactRows,
    offers: sheets.map(({ offer, changed, levels }) => ({ id: offer, changed, levels })),
    teams: freedCapacity(of, scenario).teams.flatMap(hoursAMonth),
  };
}

/** Only the teams whose hours the model counts. */
function hoursAMonth({ id, hours }: FreedTeam): ImpactSheetsRead['teams'] {
  return hours === null ? [] : [{ id, hours: hours / MONTHS }];
}
