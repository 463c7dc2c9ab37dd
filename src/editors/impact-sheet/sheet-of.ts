/** The twelve lines of a sheet, in the method's five impacts. */
export const impacts = [
  { id: 'relation-organisation', group: 'clientRelation' },
  { id: 'relation-channels', group: 'clientRelation' },
  { id: 'relation-processes', group: 'clientRelation' },
  { id: 'stock-place', group: 'stocks' },
  { id: 'stock-level', group: 'stocks' },
  { id: 'platforms', group: 'platforms' },
  { id: 'demand', group: 'processes' },
  { id: 'production', group: 'processes' },
  { id: 'procurement', group: 'processes' },
  { id: 'orderTaking', group: 'processes' },
  { id: 'allocation', group: 'processes' },
  { id: 'organisation', group: 'organisation' },
] as const;
export type ImpactId = (typeof impacts)[number]['id'];

/**
 * Sheets of the recommended offers, in the order of the lines: assumptions that open the discussion. The lightest asks
 * little of anybody; guaranteed availability asks something of everybody.
 */
const recommended: Readonly<Record<string, readonly number[]>> = {
  N1: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1],
  N2: [1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1],
  N3: [2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 3, 2],
  N4: [3, 2, 3, 3, 2, 2, 2, 1, 2, 3, 3, 3],
};

/** How much an offer asks, line by line. */
export interface Sheet {
  readonly id: string;
  readonly scores: Readonly<Partial<Record<ImpactId, number>>>;
  readonly filled: number;
  readonly total: number;
}

/** A sheet as it was written over the recommended one, whatever a file brought. */
export function sheetOf(offer: string, note: unknown): Sheet {
  const written =
    typeof note === 'object' && note !== null ? (note as Record<string, unknown>) : {};
  const known = impacts.flatMap(({ id }, row): [ImpactId, number][] => {
    const value = written[id] ?? recommended[offer]?.[row];
    return typeof value === 'number' && value >= 0 && value <= 3 ? [[id, value]] : [];
  });
  return {
    id: offer,
    scores: Object.fromEntries(known),
    filled: known.length,
    total: known.reduce((sum, [, value]) => sum + value, 0),
  };
}
