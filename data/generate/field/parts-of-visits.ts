import { MINUTES_PER_DAY } from '../time/timeline.ts';
import { isFullService } from './call-rates.ts';
import type { PartUsed } from './part-used.ts';
import type { Visit } from './visit.ts';

/** A machine-down line used later than this was not used for its stop. */
const DAYS = 10;

/** Parts of the van, and of the order passed with the call where technicians keep count of the client's parts. */
export function partsOfVisits(observed: ReadonlySet<number>, visits: readonly Visit[]): PartUsed[] {
  return visits.flatMap((visit): PartUsed[] => {
    const { call, fixed, brought, arrived, left } = visit;
    if (!fixed) return [];
    if (call.lines.length === 0) {
      return brought < 0 ? [] : [{ visit, item: brought, quantity: 1, source: 'van', line: null }];
    }
    if (!isFullService(call.contract) && !observed.has(call.client)) return [];
    const used = Math.floor(arrived / MINUTES_PER_DAY);
    return call.lines
      .filter(({ delivered, day }) => delivered >= 0 && delivered <= left && used - day <= DAYS)
      .map((line) => {
        return { visit, item: line.item, quantity: line.quantity, source: 'order_line', line };
      });
  });
}
