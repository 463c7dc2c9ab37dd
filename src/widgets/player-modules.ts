import type { Player } from '#players/player.ts';

/** Each player's code is its own chunk, fetched when it comes near. */
const modules: Readonly<Record<string, () => Promise<Player>>> = {
  allocation: () => import('#players/allocation.ts').then(({ allocation }) => allocation),
  waves: () => import('#players/waves.ts').then(({ waves }) => waves),
};

export const playerNames = Object.keys(modules);

export function loadPlayer(name: string): Promise<Player> {
  const load = modules[name];
  if (!load) throw new RangeError(`tri-player must name a player; got ${name}`);
  return load();
}
