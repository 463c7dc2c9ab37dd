import type { PlatformsReading, SiteReading } from '#model/readings/platforms.ts';
import type { FigureInput } from '../figure.ts';
import { missingTables } from '../missing.ts';
import { difference } from '../sign.ts';

export interface ReachRow {
  readonly id: 'hours4' | 'hours8' | 'nextDay';
  /** Shares of the machines, or of the sites. */
  readonly today: number;
  readonly scenario: number;
}

/** A sum that the sites' shape moves, before → scenario. */
export interface Moved {
  readonly id: 'stock' | 'fixed' | 'evening';
  readonly before: number | null;
  readonly scenario: number | null;
  readonly change: number | null;
}

export interface PlatformRows {
  readonly sites: readonly SiteReading[];
  readonly reach: readonly ReachRow[];
  /** What reach counts. */
  readonly of: 'machines' | 'sites';
  readonly sums: readonly Moved[];
  readonly missing: readonly string[];
}

const reachIds = ['hours4', 'hours8', 'nextDay'] as const;

export function siteRows({
  read,
  scenario: { before, scenario, notices },
  ...input
}: FigureInput<never, PlatformsReading>): PlatformRows {
  const sites = read?.sites ?? [];
  const { reach, reachToday } = read ?? { reach: null, reachToday: null };
  /** Of the sites that the tables tell about; null = of none. */
  const sum = (of: (site: SiteReading) => number | null) => {
    const told = sites.map(of).filter((value) => value !== null);
    return told.length > 0 ? told.reduce((total, value) => total + value, 0) : null;
  };
  const moved = (id: Moved['id'], was: number | null, is: number | null): Moved => ({
    ...{ id, before: was, scenario: is, change: difference(is, was) },
  });
  return {
    sites,
    reach: reachIds.flatMap((id, k) => {
      const [is, was] = [reach?.within[k], reachToday?.within[k]];
      return is === undefined || was === undefined ? [] : [{ id, today: was, scenario: is }];
    }),
    of: reach?.of ?? 'machines',
    sums: [
      moved(
        'stock',
        sum((site) => site.stockToday),
        sum((site) => site.stock),
      ),
      moved(
        'fixed',
        sum((site) => site.fixedToday),
        sum((site) => site.fixed),
      ),
      moved('evening', before.costLines?.evening ?? null, scenario.costLines?.evening ?? null),
    ],
    missing: missingTables({ ...input.now, notices }),
  };
}

/** Ids of the platforms in a state other than open, in order. */
export function inState({ sites }: PlatformRows, state: SiteReading['state']) {
  return sites.filter((site) => site.type === 'regional' && site.state === state);
}
