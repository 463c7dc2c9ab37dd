/**
 * How far a change has gone: nothing before its start, slow, quick, slow again, all of it at its end.
 * 3u² − 2u³, the simplest S that starts and ends level (a logistic curve never quite does either).
 *
 * @param part  time since the start ÷ time it takes; any number
 * @returns share in [0, 1], never falling
 */
export function sCurve(part: number): number {
  if (!(part > 0)) return 0;
  return part >= 1 ? 1 : part * part * (3 - 2 * part);
}
