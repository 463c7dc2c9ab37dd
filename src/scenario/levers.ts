import type { Lever } from './lever.ts';
import { caseStudy } from './register/case-study.ts';
import { change } from './register/change.ts';
import { costsStocks } from './register/costs-stocks.ts';
import { match } from './register/match.ts';
import { plan } from './register/plan.ts';
import { segmentClients } from './register/segment-clients.ts';
import { segmentOffers } from './register/segment-offers.ts';

/** The register: ranges of the pages, values today of the case or of the model's assumptions. */
export const levers: readonly Lever[] = [
  ...costsStocks,
  ...segmentOffers,
  ...segmentClients,
  ...match,
  ...plan,
  ...change,
  ...caseStudy,
];

/** Entry of an id, or of its family (`match.G1` → `match.{segment}`); undefined when no entry has it. */
export function lever(id: string): Lever | undefined {
  return levers[leverOrder(id)];
}

/** Place of an id in the register (order of addresses and lists); −1 when no entry has it. */
export function leverOrder(id: string): number {
  return levers.findIndex((entry) => entry.id === id || isMember(entry, id));
}

/** Is it one of the ids a family writes its index into? */
function isMember({ id: family, members }: Lever, id: string): boolean {
  const [before = '', after] = family.split(/\{[^}]*\}/);
  if (after === undefined || !id.startsWith(before) || !id.endsWith(after)) return false;
  const index = id.slice(before.length, id.length - after.length);
  return index !== '' && !index.includes('.') && (members?.includes(index) ?? true);
}
