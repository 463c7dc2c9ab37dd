import type { Clients } from '../case/clients.ts';
import { choiceValue } from '../choice-value.ts';
import { refuse } from '../probability/refusal.ts';
import type { Scenario } from '../scenario.ts';

/** Where a client may be put by hand: where rules put him, or the segments by letter, as the case names them in order. */
export const assignments = ['rules', 'A', 'B', 'C', 'D', 'E', 'F'] as const;

const FAMILY = 'segments.assign.';

/** Ids of the clients moved by hand. */
export function movedByHand(scenario: Scenario): readonly string[] {
  return Object.keys(scenario)
    .filter((id) => id.startsWith(FAMILY) && scenario[id] !== 'rules')
    .map((id) => id.slice(FAMILY.length));
}

/**
 * Segments of the clients once some are moved by hand (`segments.assign.{client}`).
 *
 * @throws RangeError when a move names no client, or no segment
 */
export function assignedByHand(
  { ids, archetypes }: Clients,
  found: Uint8Array,
  scenario: Scenario,
): Uint8Array {
  const segmentOf = Uint8Array.from(found);
  for (const client of movedByHand(scenario)) {
    const id = FAMILY + client;
    const row = ids.indexOf(client);
    if (row < 0) refuse(id, 'the id of a client of the case', client);
    const letter = assignments.indexOf(choiceValue(scenario, id, assignments, 'rules')) - 1;
    if (!archetypes[letter]) refuse(id, `one of ${archetypes.length} segments`, letter);
    segmentOf[row] = letter;
  }
  return segmentOf;
}
