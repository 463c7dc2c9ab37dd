import type { Results, Triangle } from '#model/results.ts';
import type { FigureInput, Unit } from '../figure.ts';
import { missingTables } from '../missing.ts';

/** What becomes common, then what stays different: numbers of one state, base units. */
export interface AimPoint {
  /** Offers proposed; order lines of a year that ask for something special; € a year of stock and platforms. */
  readonly offers: number | null;
  readonly exceptions: number | null;
  readonly network: number | null;
  /** Offers that are the main one of a segment; € a year of fees and visits billed; clients lost in a year. */
  readonly mains: number | null;
  readonly direct: number | null;
  readonly lost: number | null;
}

export const aims = [
  { aim: 'common', ids: ['offers', 'exceptions', 'network'] },
  { aim: 'different', ids: ['mains', 'direct', 'lost'] },
] as const;

export interface AimRow {
  readonly id: keyof AimPoint;
  readonly aim: 'common' | 'different';
  readonly before: number | null;
  readonly plan: number | null;
  readonly scenario: number | null;
}

export interface AimRows {
  readonly rows: readonly AimRow[];
  /** € a year, of the plan: what the sums are made of. */
  readonly plan: AimParts | null;
  readonly missing: readonly string[];
}

interface AimParts {
  readonly holding: number | null;
  readonly platforms: number | null;
  readonly fees: number | null;
  readonly visits: number | null;
}

/** What the study keeps of one result. */
export type StudiedAims = AimPoint & AimParts;

export function studiedAims({ scenario, values }: Results): StudiedAims {
  return { ...pointOf(scenario, values), ...partsOf(scenario) };
}

/** Studied: today, then the recommended plan. */
export function aimRows({ scenario, studied }: FigureInput<StudiedAims>): AimRows {
  const [today, plan] = studied;
  const here = pointOf(scenario.scenario, scenario.values);
  const before = today ?? null;
  return {
    rows: aims.flatMap(({ aim, ids }) =>
      ids.map((id) => ({
        id,
        aim,
        before: before?.[id] ?? null,
        plan: plan?.[id] ?? null,
        scenario: here[id],
      })),
    ),
    plan: plan ?? null,
    missing: missingTables(scenario),
  };
}

export const unitOf = (id: keyof AimPoint): Unit =>
  id === 'network' || id === 'direct' ? 'money' : 'number';

function pointOf(triangle: Triangle, values: Results['values']): AimPoint {
  const { holding, platforms, fees, visits } = partsOf(triangle);
  const { offerCount, exceptions, clientsLost } = triangle;
  return {
    offers: offerCount,
    exceptions,
    network: holding === null || platforms === null ? null : holding + platforms,
    mains: mainOffers(values),
    direct: fees === null || visits === null ? null : fees + visits,
    lost: clientsLost,
  };
}

function partsOf({ costLines, revenueByFamily }: Triangle): AimParts {
  return {
    holding: costLines?.holding ?? null,
    platforms: costLines?.platforms ?? null,
    fees: revenueByFamily.availability ?? null,
    visits: revenueByFamily.field ?? null,
  };
}

/** Offers that most clients of a segment are proposed, each counted once; null without rows. */
function mainOffers(values: Results['values']): number | null {
  const mains = Object.entries(values).flatMap(([id, row]) =>
    id.startsWith('match.') && Array.isArray(row) ? [row.indexOf(Math.max(...row))] : [],
  );
  return mains.length > 0 ? new Set(mains).size : null;
}
