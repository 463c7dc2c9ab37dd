import type { AdoptionReading } from '#model/readings/adoption.ts';

/** A step from the gain computed to the gain that comes: € per year. */
export interface Fall {
  readonly id: 'gain' | 'reach' | 'aligned' | 'ruled' | 'kept';
  /** The level itself for the first and the last; else what is taken off. */
  readonly change: number;
  /** Level once it has been taken off. */
  readonly level: number;
}

export interface FallRows {
  readonly falls: readonly Fall[];
  readonly read: AdoptionReading | null;
  readonly missing: readonly string[];
}

/** What each hold takes off, one after another. */
export function fallsOf(
  gain: number | null,
  read: AdoptionReading | null,
): Pick<FallRows, 'falls' | 'read'> {
  if (gain === null || read === null) return { falls: [], read };
  const falls: Fall[] = [{ id: 'gain', change: gain, level: gain }];
  let level = gain;
  for (const id of ['reach', 'aligned', 'ruled'] as const) {
    const next = level * read[id];
    falls.push({ id, change: next - level, level: next });
    level = next;
  }
  return { read, falls: [...falls, { id: 'kept', change: level, level }] };
}
