import type { Network } from '../case.ts';
import type { NetworkShape } from '../network-shape.ts';
import type { Calibration } from './calibration.ts';
import type { PartsNetwork } from './parts-network.ts';
import { takenOver } from './taken-over.ts';

/** Sources of `network.reach` and routes of `network.centreReach`. */
const SOURCES = 4;
const ROUTES = 4;
const OWN = 1;
const CENTRE = 3;

/**
 * The parts network once platforms close and a night express leaves the centre.
 *
 * A platform that is closed or a passing point holds nothing. Its clients draw on the centre, at the speed its lanes
 * allow; where that is too late for a promise, on the nearest platform that holds stock, by its lane to them:
 * the demand that this is of them goes there (`takenOver`). Local points stay, fed by the centre. Nobody
 * is left to help where platforms hold nothing: the one that would have helped is any of the others, alike.
 * Behind the shelves that stay, the centre delivers by night too when the express is on.
 *
 * @returns `parts` itself when nothing changes
 */
export function shapedParts(
  parts: PartsNetwork,
  calibration: Pick<Calibration, 'rescue' | 'confirmed'>,
  { platforms, nightExpress }: NetworkShape,
): PartsNetwork {
  const holds = platforms.map((state) => state === 'open');
  if (!nightExpress && holds.every(Boolean)) return parts;
  const night = nightExpress ? 1 : 0;
  const routes = platforms.map((state) => night + (state === 'passThrough' ? 2 : 0));
  const { neighbours } = parts.network;
  const standIn = holds.map((held, shelf) =>
    held ? -1 : (neighbours[shelf]!.find((other) => holds[other]) ?? -1),
  );
  const network = {
    ...parts.network,
    reach: reachFrom(parts.network, parts.classes, holds, routes),
  };
  const { rates, taken } = takenOver({ ...parts, network }, standIn);
  return {
    ...parts,
    network,
    rates,
    run: {
      holds,
      standIn,
      alsoFor: holds.map((_, shelf) =>
        standIn.flatMap((other, closed) => (other === shelf ? [closed] : [])),
      ),
      taken,
      helpers: helpersOf(network, holds),
      rescue: calibration.rescue,
      confirmed: calibration.confirmed,
      routes,
      night: nightExpress,
      key: [...platforms, nightExpress].join(' '),
    },
  };
}

function reachFrom(
  { reach, centreReach, shelves, centre }: Network,
  classes: number,
  holds: readonly boolean[],
  routes: readonly number[],
): Float32Array {
  const moved = reach.slice();
  for (let cell = 0; cell < classes * shelves.length; cell++) {
    const shelf = cell % shelves.length;
    if (shelf === centre) continue;
    const source = holds[shelf] ? CENTRE : OWN;
    moved[cell * SOURCES + source] = centreReach[cell * ROUTES + routes[shelf]!]!;
  }
  return moved;
}

function helpersOf({ centre }: Network, holds: readonly boolean[]): number[] {
  return holds.map((_, shelf) => {
    const others = holds.filter((__, other) => other !== shelf && other !== centre);
    return others.length > 0 ? others.filter(Boolean).length / others.length : 0;
  });
}
