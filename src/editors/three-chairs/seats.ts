import { defaultChairs, defaultCriteria } from '#model/arbitration/default-chairs.ts';

export const criteria = defaultCriteria;
export const chairIds = ['sales', 'marketing', 'supplyChain'] as const;
export type ChairId = (typeof chairIds)[number];

export const chairNote = (chair: ChairId) => `chairs.${chair}`;
export const limitNote = (chair: ChairId) => `limits.${chair}`;

/** Limits a direction may set: how they are typed, and what one typed unit is in the number's own. */
export const limits = [
  { id: 'margin', from: 0, to: 20, step: 0.1, one: 1e6 },
  { id: 'constantMix', from: 50, to: 100, step: 0.1, one: 0.01 },
  { id: 'stock', from: 0, to: 30, step: 0.1, one: 1e6 },
  { id: 'clientsLost', from: 0, to: 100, step: 1, one: 1 },
] as const;

/** One direction as it was written: weights by criterion, limits as they were typed, the scenario it settles for. */
export interface Seat {
  readonly id: ChairId;
  readonly weights: readonly number[];
  readonly limits: Readonly<Partial<Record<string, number>>>;
  readonly choice: string | null;
}

/** The three directions, whatever a file brought; what nobody wrote is the usual weight, no limit and no choice. */
export function seatsOf(notes: Readonly<Record<string, unknown>>): readonly Seat[] {
  return chairIds.map((id, chair) => {
    const own = membersOf(notes[chairNote(id)]);
    const weighed = numbersOf(own);
    const usual = defaultChairs[chair]?.weights ?? [];
    const choice = own['choice'];
    return {
      id,
      weights: criteria.map((criterion, row) => weighed[criterion.id] ?? usual[row] ?? 0),
      limits: numbersOf(membersOf(notes[limitNote(id)])),
      choice: typeof choice === 'string' ? choice : null,
    };
  });
}

function membersOf(note: unknown): Readonly<Record<string, unknown>> {
  return typeof note === 'object' && note !== null && !Array.isArray(note)
    ? (note as Record<string, unknown>)
    : {};
}

function numbersOf(members: Readonly<Record<string, unknown>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(members).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0,
    ),
  );
}
