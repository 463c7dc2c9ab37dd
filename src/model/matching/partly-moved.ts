import type { Placement } from './placement.ts';

/**
 * A placement that only part of its clients have reached: the others are where they were.
 *
 * @param share   of those who move, who have: [segment][offer today], offers of the case, in [0, 1]
 * @param offers  offers of the case
 */
export function partlyMoved(placement: Placement, share: Float64Array, offers: number): Placement {
  const size = placement.offers.length;
  const moves = placement.moves.slice();
  for (let cell = 0; cell < share.length; cell++) {
    const [segment, from] = [Math.floor(cell / offers), cell % offers];
    const row = (segment * size + from) * size;
    for (let to = 0; to < size; to++) {
      const stays = Number(to === from) * (1 - share[cell]!);
      moves[row + to] = share[cell]! * moves[row + to]! + stays;
    }
  }
  return { ...placement, moves };
}
