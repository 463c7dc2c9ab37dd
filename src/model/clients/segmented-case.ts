import type { Case, Segment } from '../case.ts';
import type { Clients } from '../case/clients.ts';
import { portfolioOf } from './portfolio-of.ts';
import { segmentOfClients } from './segment-of-clients.ts';
import { segmentRules, type SegmentRules } from './segment-rules.ts';

/** Segments that a case was made with, where they are not those of the usual rules. */
const made = new WeakMap<Case, Uint8Array>();

/** Segment of each client of a case, a row of its `segments`: rules if they can be asked, else his tier; −1 = none. */
export function clientSegments(of: Case, rules: SegmentRules = segmentRules): ArrayLike<number> {
  const { clients, segments } = of;
  if (!clients) return [];
  const own = made.get(of);
  if (own) return own;
  const found = segmentOfClients(clients, rules);
  if (found) return found;
  const rows = clients.tier.ids.map((id) => segments.findIndex((segment) => segment.id === id));
  return Array.from(clients.tier.of, (code) => rows[code] ?? -1);
}

/**
 * The case with its clients in the segments that rules find, A to F, and its portfolio by them.
 *
 * A case that lacks what rules weigh stays as it is: segmented by commercial tier.
 */
export function segmentedCase(of: Case, rules: SegmentRules = segmentRules): Case {
  const { clients } = of;
  const found = clients ? segmentOfClients(clients, rules) : null;
  return clients && found ? segmentedBy(of, clients, found) : of;
}

/** The case with its clients in these segments, rows of its archetypes, and its portfolio by them. */
export function segmentedBy(of: Case, clients: Clients, found: Uint8Array): Case {
  const size = clients.archetypes.length;
  const segmented: Case = {
    ...of,
    segments: clients.archetypes.map((archetype, row) => ({
      ...archetype,
      ...membersOf(clients, found, row),
    })),
    portfolio: of.portfolio && portfolioOf(of, clients, found, size),
  };
  made.set(segmented, found);
  return segmented;
}

function membersOf(
  { lines: { valued } }: Clients,
  segmentOf: Uint8Array,
  row: number,
): Pick<Segment, 'clients' | 'valuedShare'> {
  const members = [...segmentOf.keys()].filter((client) => segmentOf[client] === row);
  const shown = members.filter((client) => valued?.[client] === 1).length;
  return {
    clients: members.length,
    valuedShare: valued && members.length > 0 ? shown / members.length : null,
  };
}
