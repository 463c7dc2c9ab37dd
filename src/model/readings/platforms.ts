import type { PlatformState } from '../assumptions.ts';
import type { Case, Location, Network } from '../case.ts';
import type { Label } from '../case/label.ts';
import { yearsOf } from '../chain/years-of.ts';
import { networkShape, platformsPaid, type NetworkShape } from '../network-shape.ts';
import type { NetworkState } from '../parts/network-state.ts';
import { reachOfZones, type Reach } from '../parts/reach-of-zones.ts';
import type { Scenario } from '../scenario.ts';
import { today } from '../today.ts';

/** The centre or a platform. */
export interface SiteReading {
  readonly id: string;
  readonly label: Label;
  readonly type: 'central' | 'regional';
  readonly state: PlatformState;
  readonly at: Location['at'];
  /** Share of the order lines it serves. */
  readonly lines: number;
  /** € of live parts it holds with its local points, in the long run; and today. */
  readonly stock: number;
  readonly stockToday: number;
  /** € a year of fixed cost still paid, and paid today; null = the ledger does not say. */
  readonly fixed: number | null;
  readonly fixedToday: number | null;
  /** Where its vans and depots are. */
  readonly locals: readonly NonNullable<Location['at']>[];
}

export interface PlatformsReading {
  /** Empty without a parts network. */
  readonly sites: readonly SiteReading[];
  /** Reach of the network as the scenario shapes it, and today; null when nobody is listed. */
  readonly reach: Reach | null;
  readonly reachToday: Reach | null;
}

/** The sites of the network, what each holds and costs, and whom they reach how soon. */
export function platformsReading(of: Case, scenario: Scenario): PlatformsReading {
  const now = today(of);
  if (!now) return { sites: [], reach: null, reachToday: null };
  const { network } = now.parts;
  const shape = networkShape(network, scenario);
  const { year } = yearsOf(of, now, scenario, null);
  const [stock, stockToday] = [year.parts.network.state, now.calibration.today].map((state) =>
    stockByShelf(network, state),
  );
  const lines = linesByShelf(network);
  const paid = platformsPaid(network, shape);
  return {
    sites: network.shelves.map((row, shelf) => {
      const { id, label, type, at } = network.locations[row]!;
      return {
        id,
        label,
        type: type === 'central' ? 'central' : 'regional',
        state: shape.platforms[shelf]!,
        at,
        lines: lines[shelf]!,
        stock: stock![shelf]!,
        stockToday: stockToday![shelf]!,
        fixed: fixedCost(of, id, paid[id] ?? 1),
        fixedToday: fixedCost(of, id, 1),
        locals: network.locations.flatMap((place) =>
          place.type === 'local' && place.parent === row && place.at ? [place.at] : [],
        ),
      };
    }),
    reach: reachOfZones(network, shape),
    reachToday: reachOfZones(network, asToday(shape)),
  };
}

const asToday = ({ platforms }: NetworkShape): NetworkShape => ({
  platforms: platforms.map(() => 'open'),
  nightExpress: false,
});

function stockByShelf({ items, shelves }: Network, { onHand }: NetworkState): number[] {
  return shelves.map((_, shelf) => {
    let sum = 0;
    for (let item = 0; item < items.count; item++) {
      sum += onHand[item * shelves.length + shelf]! * items.unitCost[item]!;
    }
    return sum;
  });
}

function linesByShelf({ zones, shelves }: Network): number[] {
  const all = zones.reduce((sum, { lines }) => sum + lines, 0);
  return shelves.map((_, shelf) =>
    zones.reduce((sum, zone) => sum + (zone.shelf === shelf ? zone.lines / all : 0), 0),
  );
}

function fixedCost({ costs }: Case, id: string, paid: number): number | null {
  const own = costs?.filter(({ driver, location }) => driver === 'platform' && location === id);
  return own && own.length > 0 ? own.reduce((sum, { value }) => sum + value, 0) * paid : null;
}
