import { defaultChairs, defaultCriteria } from '#model/arbitration/default-chairs.ts';

export const criteria = defaultCriteria;
export const chairIds = ['sales', 'marketing', 'supplyChain'] as const;
export type ChairId = (typeof chairIds)[number];

/** Limits a direction may set: how they are typed, and what one typed unit is in the number's own. */
export const limits = [
  { id: 'margin', from: 0, to: 20, step: 0.1, one: 1e6 },
  { id: 'constantMix', from: 50, to: 100, step: 0.1, one: 0.01 },
  { id: 'stock', from: 0, to: 30, step: 0.1, one: 1e6 },
  { id: 'clientsLost', from: 0, to: 100, step: 1, one: 1 },
] as const;

/** One direction as it was written: weights by criterion, limits as they were typed. */
export interface Seat {
  readonly id: ChairId;
  readonly weights: readonly number[];
  readonly limits: Readonly<Partial<Record<string, number>>>;
}

/** The three directions, whatever a file brought; what nobody wrote is the usual weight, and no limit. */
export function seatsOf(notes: Readonly<Record<string, unknown>>): readonly Seat[] {
  return chairIds.map((id, chair) => {
    const own = numbersOf(notes[`chairs.${id}`]);
    const usual = defaultChairs[chair]?.weights ?? [];
    return {
      id,
      weights: criteria.map((criterion, row) => own[criterion.id] ?? usual[row] ?? 0),
      limits: numbersOf(notes[`limits.${id}`]),
    };
  });
}

function numbersOf(note: unknown): Record<string, number> {
  if (typeof note !== 'object' || note === null) return {};
  return Object.fromEntries(
    Object.entries(note).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0,
    ),
  );
}
