import type { Case } from '../case.ts';
import type { Clients } from '../case/clients.ts';
import { keepLast } from '../keep-last.ts';
import type { Scenario } from '../scenario.ts';
import { sameToday } from '../today.ts';
import { clientLean } from './client-lean.ts';
import { assignedByHand } from './assigned-by-hand.ts';
import { segmentOfClients } from './segment-of-clients.ts';
import { segmentedBy } from './segmented-case.ts';
import { rulesOf, weighingOf } from './segmentation-levers.ts';

/** Segmentations kept by case: enough for a slider going back and forth. */
const KEPT = 8;
const known = new WeakMap<Case, ReturnType<typeof keepLast<Case>>>();
/** What each case made here was made from. */
const madeFrom = new WeakMap<Case, Case>();

/**
 * The case with its clients in the segments of a scenario: rules, leaned by what weighs, then moves by hand. The case
 * itself when the scenario leaves segments as they are, or when it lacks what rules weigh.
 *
 * @throws RangeError when a value cannot be used, or a move names no client of the case
 */
export function segmentedUnder(company: Case, scenario: Scenario): Case {
  const of = madeFrom.get(company) ?? company;
  const moved = Object.keys(scenario).filter(isOfSegments).sort();
  if (moved.length === 0 || !of.clients || !segmentOfClients(of.clients, rulesOf({}))) return of;
  const remembered = known.get(of) ?? keepLast<Case>(KEPT);
  known.set(of, remembered);
  const key = JSON.stringify(moved.map((id) => [id, scenario[id]]));
  return remembered(key, () => {
    const found = membersUnder(of, of.clients!, scenario);
    const made = segmentedBy(of, of.clients!, found);
    madeFrom.set(made, of);
    sameToday(made, of);
    return made;
  });
}

/** Row of segment of each client under a scenario. */
function membersUnder(of: Case, clients: Clients, scenario: Scenario): Uint8Array {
  const rules = rulesOf(scenario);
  const alone = segmentOfClients(clients, rulesOf({}))!;
  const lean = clientLean(of, weighingOf(scenario), alone);
  return assignedByHand(clients, segmentOfClients(clients, rules, lean)!, scenario);
}

function isOfSegments(id: string): boolean {
  return id.startsWith('voices.') || id.startsWith('segments.') || id === 'projectionYears';
}
