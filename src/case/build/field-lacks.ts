import type { LackedParts } from '#model/case/field.ts';
import { numbersOf, textOf, wordAt } from '../column.ts';
import { joinRows } from '../join.ts';
import type { Context } from './context.ts';
import type { FieldVisits } from './field-visits.ts';

/** Parts of a technician's kit: those that first visits lacked most often. */
const KIT = 60;

/** Parts that first visits lacked, whole history; null when nothing says which. */
export function lackedParts({ tables }: Context, visits: FieldVisits): LackedParts | null {
  const { table, kind } = visits;
  const missing = textOf(table, 'missing_item_id');
  const settled = numbersOf(table, 'first_time_fix');
  const lacks = new Map<string, number>();
  let [failed, lacking] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    const item = wordAt(missing, row);
    if (kind[row] !== 'call' || settled[row] !== 0) continue;
    failed += 1;
    if (item === '') continue;
    lacking += 1;
    lacks.set(item, (lacks.get(item) ?? 0) + 1);
  }
  if (lacking === 0) return null;
  const kit = new Set(
    [...lacks]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, KIT)
      .map(([item]) => item),
  );
  const ofKit = [...kit].reduce((sum, item) => sum + (lacks.get(item) ?? 0), 0);
  const had = usedAtFirst({ tables }, visits, kit);
  return {
    share: lacking / failed,
    kitShare: ofKit / lacking,
    kitCompleteness: had === null ? null : had / (had + ofKit),
  };
}

/** Times a part of the kit was used on a first visit; null without the table. */
function usedAtFirst(
  { tables }: Pick<Context, 'tables'>,
  { kind, table }: FieldVisits,
  kit: ReadonlySet<string>,
): number | null {
  const { parts_used: used } = tables;
  if (!used) return null;
  const items = textOf(used, 'item_id');
  let count = 0;
  joinRows(used, 'work_order_id', table, 'work_order_id').forEach((visit, row) => {
    count += Number(kind[visit] === 'call' && kit.has(wordAt(items, row)));
  });
  return count;
}
