import type { Scenario } from '#model/scenario.ts';
import type { Json } from './notes.ts';
import { sameValue } from './legal.ts';

type Notes = Readonly<Record<string, Json | undefined>>;

/** Has somebody signed the scenario that is kept? */
export function isRetained(notes: Notes): boolean {
  return (
    memberOf(notes['retained'], 'name') !== '' && memberOf(notes['retained'], 'signedBy') !== ''
  );
}

/**
 * Offers that the reader made or changed, and whose impact sheet is empty. Those of the recommended plan come with
 * theirs: as long as an offer is what the plan has it, nothing is asked.
 *
 * @param plan  the recommended plan's levers
 */
export function offersWithoutSheet(
  scenario: Scenario,
  plan: Scenario,
  notes: Notes,
): readonly string[] {
  const changed = Object.keys(scenario).flatMap((id) => {
    const offer = /^offers\.(N\d)\./.exec(id)?.[1];
    return offer === undefined || sameValue(scenario[id], plan[id]) ? [] : [offer];
  });
  return [...new Set(changed)]
    .filter((offer) => (scenario[`offers.${offer}.deliveryClass`] ?? 'none') !== 'none')
    .filter((offer) => !hasMembers(notes[`impacts.${offer}`]))
    .sort();
}

function memberOf(note: Json | undefined, key: string): string {
  const value = isObject(note) ? note[key] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

function hasMembers(note: Json | undefined): boolean {
  return isObject(note) && Object.keys(note).length > 0;
}

function isObject(note: Json | undefined): note is { readonly [key: string]: Json } {
  return typeof note === 'object' && note !== null && !Array.isArray(note);
}
