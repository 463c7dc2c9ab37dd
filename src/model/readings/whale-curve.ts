import type { Case } from '../case.ts';
import { type Basis, bases, clientProfits } from '../clients/client-profits.ts';
import { profitReading } from '../clients/profit-reading.ts';
import { serviceProfits } from '../clients/service-profits.ts';
import { whaleCurve } from '../clients/whale-curve.ts';
import type { ReadingView } from '../readings.ts';
import type { Scenario } from '../scenario.ts';

/** Cumulative margin of the clients, ranked, and the points of it that have a name. */
export interface WhaleReading {
  /** What may be looked at: `services` (last 12 months, all families), then parts alone, `parts.0` being the last year. */
  readonly years: readonly string[];
  /** Of the years and the basis looked at; null when the tables do not allow it. */
  readonly seen: {
    readonly basis: Basis;
    readonly clients: number;
    /** € of all of them. */
    readonly total: number;
    /** € at the highest point. */
    readonly top: number;
    /** Cumulative margin ÷ total after each client, from the most profitable: [client]; null when all earn nothing. */
    readonly curve: readonly number[] | null;
    /** The same before any cost-to-serve. */
    readonly gross: readonly number[] | null;
    /** Clients who lose money on the basis looked at, and of these how many still contribute at avoidable cost. */
    readonly losers: number;
    readonly contributing: number;
    /** What the first fifth of the clients earns ÷ total; null as `curve`. */
    readonly topFifth: number | null;
    /** Of the ten clients with most revenue, those who lose. */
    readonly topTenLosing: number;
  } | null;
}

interface Margins extends Readonly<Record<Basis, ArrayLike<number>>> {
  readonly revenue: ArrayLike<number>;
}

/** Looked at by year, by basis, and `without` so many of the clients who earn most. */
export function whaleReading(of: Case, _scenario: Scenario, view: ReadingView): WhaleReading {
  const years = yearsOf(of);
  const basis = bases.find((each) => each === view['basis']) ?? 'full';
  const margins = marginsOf(of, view['year'] ?? 'services');
  if (!margins) return { years, seen: null };
  const without = Math.max(0, Math.floor(Number(view['without'] ?? 0)));
  const order = [...Array.from(margins[basis]).keys()].sort(
    (a, b) => margins[basis][b]! - margins[basis][a]! || a - b,
  );
  const kept = order.slice(Math.min(without, order.length - 1));
  const pick = (values: ArrayLike<number>) => kept.map((client) => values[client]!);
  const own = pick(margins[basis]);
  const { whale, losing, topTenLosing, contributing } = profitReading(
    own,
    pick(margins.avoidable),
    pick(margins.revenue),
  );
  const losers = Math.round(losing * kept.length);
  const gross = pick(margins.gross);
  const fifth = Math.round(kept.length / 5);
  return {
    years,
    seen: {
      basis,
      clients: kept.length,
      total: own.reduce((sum, margin) => sum + margin, 0),
      top: Math.max(0, ...cumulated(own)),
      curve: whale && whale.cumulative.map((sum) => near(sum / whale.total)),
      gross: whaleOf(gross)?.map(near) ?? null,
      losers,
      contributing: Math.round((contributing ?? 0) * losers),
      topFifth: whale && fifth > 0 ? whale.cumulative[fifth - 1]! / whale.total : null,
      topTenLosing,
    },
  };
}

/** All families of service for the last year; parts alone for each year that has its ledger. */
function yearsOf(of: Case): string[] {
  const count = of.clients?.years ?? 0;
  const parts = Array.from({ length: count }, (_, ago) => `parts.${ago}`);
  return ['services', ...parts].filter((year) => marginsOf(of, year) !== null);
}

function marginsOf(of: Case, year: string): Margins | null {
  if (year === 'services') return serviceProfits(of);
  const { clients } = of;
  const at = (clients?.years ?? 0) - 1 - Number(year.replace('parts.', ''));
  if (!clients?.money || !(Number.isInteger(at) && at >= 0)) return null;
  const [gross, full, avoidable] = bases.map((basis) => clientProfits(of, at, basis));
  if (!gross || !full || !avoidable) return null;
  const { money, years, count } = clients;
  const revenue = Array.from({ length: count }, (_, k) => money.revenue[k * years + at]!);
  return { gross, full, avoidable, revenue };
}

function whaleOf(profits: readonly number[]): number[] | null {
  const total = profits.reduce((sum, profit) => sum + profit, 0);
  return total > 0 ? whaleCurve(profits).cumulative.map((sum) => sum / total) : null;
}

function cumulated(profits: readonly number[]): number[] {
  let sum = 0;
  return profits.map((profit) => (sum += profit));
}

/** A ten-thousandth of the total is less than a picture shows. */
function near(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
