import { allocation } from './allocation.ts';
import type { Player } from './player.ts';
import { waves } from './waves.ts';

/** Every player, for the build; the page loads each by itself (widgets/player-modules.ts). */
export const players: Readonly<Record<string, Player>> = { allocation, waves };

export function playerNamed(name: string): Player {
  const player = players[name];
  if (player) return player;
  throw new RangeError(`player must be one of ${Object.keys(players).join(', ')}; got ${name}`);
}
