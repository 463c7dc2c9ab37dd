/** Upper bounds of the movement bands, lines over the history; the last band is open. */
const BOUNDS = [0, 2, 6, 18, 60] as const;

/** Bands of movement. */
export const MOVEMENT_BANDS = BOUNDS.length + 1;

/** How much a part moves: 0 = no line, then 1 to 2, 3 to 6, 7 to 18, 19 to 60, more. @param lines  over the history, ≥ 0 */
export function movementBand(lines: number): number {
  const band = BOUNDS.findIndex((bound) => lines <= bound);
  return band < 0 ? BOUNDS.length : band;
}
