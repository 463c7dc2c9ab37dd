import type { PartsNetwork } from '../parts-network.ts';

/** Pieces ordered at a time: the supplier's lot at the centre, one piece at a platform. */
export function lotOf({ network }: PartsNetwork, item: number, shelf: number): number {
  return shelf === network.centre ? network.items.lot[item]! : 1;
}
