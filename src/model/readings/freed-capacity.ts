import type { Case, CostLine } from '../case.ts';
import { avoidableInForce } from '../costs/avoidable-in-force.ts';
import { costFamily } from '../costs/cost-family.ts';
import { evaluate } from '../evaluate.ts';
import { perimeterOf } from '../perimeter.ts';
import { costFamilies, type CostFamily } from '../results.ts';
import type { Scenario } from '../scenario.ts';

/** Work that a team no longer has, a year: capacity, not money. Negative when more is needed. */
export interface FreedTeam {
  readonly id: CostFamily;
  /** People of the team today. */
  readonly people: number;
  /** Of them, how many the scenario leaves without work. */
  readonly freed: number;
  /** Hours a year, where the model counts them; null elsewhere. */
  readonly hours: number | null;
  /** Share of it that turns into avoidable cost within 24 months: when the team changes size. */
  readonly avoidable: number;
}

/**
 * Capacity freed by team: technicians and workshop by the hours of the model, other teams by how much less of their
 * activities the scenario asks for, at today's pace.
 *
 * @returns teams whose heads the ledger tells (`payroll_{family}`), largest first; none without them
 * @throws RangeError when a lever's value cannot be used
 */
export function freedCapacity(
  of: Case,
  scenario: Scenario,
): { readonly teams: readonly FreedTeam[] } {
  const ledger = of.costs && avoidableInForce(of.costs, scenario);
  if (!ledger) return { teams: [] };
  const { before, scenario: after, freedHours } = evaluate(of, scenario);
  const teams = ledger.flatMap(({ driver, ledgerVolume }): FreedTeam[] => {
    const id = costFamilies.find((family) => driver === `payroll_${family}`);
    if (!id) return [];
    const own = linesOf(of, ledger, id);
    const cost = sum(own, ({ ledgerTotal }) => ledgerTotal ?? 0);
    if (!ledgerVolume || cost <= 0) return [];
    const avoidable = sum(own, (line) => (line.avoidable ?? 1) * (line.ledgerTotal ?? 0)) / cost;
    const people = ledgerVolume;
    const moved = (before.costLines?.[id] ?? 0) - (after.costLines?.[id] ?? 0);
    const hours = hoursOf(id, freedHours);
    const perPerson = hoursPerPerson(of, id, people);
    const byCost = avoidable > 0 ? (people * moved) / avoidable / cost : 0;
    const freed = hours !== null && perPerson !== null ? hours / perPerson : byCost;
    return [{ id, people, freed, hours, avoidable }];
  });
  return { teams: teams.toSorted((a, b) => b.people - a.people) };
}

function linesOf(of: Case, ledger: readonly CostLine[], family: CostFamily): readonly CostLine[] {
  return ledger.filter(({ driver }) => costFamily(driver, perimeterOf(of)) === family);
}

function hoursOf(
  id: CostFamily,
  { technicians, benches }: Readonly<Record<'technicians' | 'benches', number | null>>,
): number | null {
  if (id === 'visits') return technicians;
  return id === 'workshop' ? benches : null;
}

/** Hours a year of one person; null where the company does not say. */
function hoursPerPerson({ field, workshop }: Case, id: CostFamily, people: number): number | null {
  if (id === 'workshop') return workshop?.benchHours ?? null;
  if (id !== 'visits' || !field?.technicians) return null;
  const hours = field.visits.hours * totalVisits(field);
  // Their time on visits, all told: what one of them does in a year as things are.
  return people > 0 && hours > 0 ? hours / people : null;
}

function totalVisits({ calls, plannedVisits, visits }: NonNullable<Case['field']>): number {
  const count = (values: ArrayLike<number>) =>
    Array.from(values).reduce((all, one) => all + one, 0);
  return count(calls) + count(plannedVisits) + visits.returnVisits;
}

function sum(lines: readonly CostLine[], of: (line: CostLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0);
}
