import type { Words } from '../figure.ts';

/** A change of one of the numbers, in its own dress. */
export function changeText(of: string, change: number, { format }: Words): string {
  return of === 'constantMix' || of === 'service'
    ? format.points(change, 1)
    : format.change(change);
}
