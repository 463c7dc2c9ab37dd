import type { Family } from './perimeter.ts';
import type { ListReading } from './service/list-reading.ts';

/** The triangle of one state. Base units: € per year, €, shares in [0, 1], hours; null = not computable. */
export interface Triangle {
  readonly cost: number | null;
  readonly stock: number | null;
  readonly service: number | null;
  readonly margin: number | null;
  /** Stock + receivables − advances: what clients owe, what they have paid ahead. */
  readonly workingCapital: number | null;
  readonly receivables: number | null;
  readonly advances: number | null;
  /** Class code → share kept; null for a class without measurable promises. */
  readonly serviceByClass: Readonly<Record<string, number | null>>;
  /** Class code → promises of the year behind that share. */
  readonly promisesByClass: Readonly<Record<string, number>>;
  /** Service re-read with the class weights of today (S0). */
  readonly constantMix: number | null;
  readonly within24h: number | null;
  readonly within48h: number | null;
  readonly coverage: number | null;
  /** Best service no stock can beat: the carrier's (and the clock's) ceiling over the mix. */
  readonly ceiling: number | null;
  readonly stockNet: number | null;
  readonly stockDead: number | null;
  /** Long-run stock of the policy, without waiting for excess to be consumed. */
  readonly stockFloor: number | null;
  readonly revenue: number | null;
  /** Of the families in the perimeter; they add up to `revenue`. */
  readonly revenueByFamily: Readonly<Partial<Record<Family, number | null>>>;
  readonly costOfGoods: number | null;
  /** Cost family → € per year; they add up to `cost`. */
  readonly costLines: Readonly<Record<CostFamily, number>> | null;
  /** Clients who leave in a year. */
  readonly clientsLost: number | null;
  /** Share of the first visits that settle their call. */
  readonly firstTimeFix: number | null;
  /** Availability of the installations with a guarantee, share of the hours; and € of penalties paid on it. */
  readonly installationAvailability: number | null;
  readonly penalties: number | null;
  /** Share of clients whose offer promises 24 h or better: the value the gesture `premiumShare` moves. */
  readonly premiumShare: number | null;
  /** Offers that clients are proposed, and share of clients whose offer asks a fee: what their gestures move. */
  readonly offerCount: number | null;
  readonly billedShare: number | null;
  /** Order lines of a year that ask for something special. */
  readonly exceptions: number | null;
  /** Revenue less the goods and the costs of each family alone; less `sharedCost`, they add up to `margin`. */
  readonly marginByFamily: Readonly<Partial<Record<Family, number | null>>>;
  /** Costs no family has to itself: accounts, overhead, promises missed beside guaranteed availability. */
  readonly sharedCost: number | null;
}

export const costFamilies = [
  'holding',
  'warehouse',
  'transport',
  'orders',
  'visits',
  'workshop',
  'accounts',
  'overhead',
  'platforms',
  'evening',
  'missed',
] as const;
export type CostFamily = (typeof costFamilies)[number];

/** What `evaluate` returns: plain data, ≤ 50 kB. */
export interface Results {
  readonly perimeter: readonly Family[];
  /** Whether `before` is what happened or what the model says of today. */
  readonly beforeIs: 'measured' | 'modelled';
  readonly before: Triangle;
  readonly scenario: Triangle;
  /** scenario − before, null where either is. */
  readonly delta: Readonly<Record<'cost' | 'stock' | 'service' | 'margin', number | null>>;
  /** model(S0) − measured: how far the model stands from what happened, before any change. */
  readonly gap: Readonly<{
    service: number | null;
    stock: number | null;
    byClass: Readonly<Record<string, number | null>>;
  }>;
  /** Every lever's value in force, defaults resolved. */
  readonly values: Readonly<Record<string, number | string | readonly number[]>>;
  /** Availability the shelves reach for the promised lines, before the carrier (what `serviceTarget` aims at). */
  readonly availability: number | null;
  /** Today's months of cover are multiplied by this; null under a policy without cover. */
  readonly coverFactor: number | null;
  /** Hours a year without work, more than today: capacity, never euros. null = tables absent. */
  readonly freedHours: Readonly<Record<'technicians' | 'benches', number | null>>;
  /** € beyond provision of the dead stock scrapped by the horizon: charged once, outside the year's cost. */
  readonly writeOff: number;
  /** Share of those proposed other terms who take them: segment id → share. */
  readonly accepted: Readonly<Record<string, number>>;
  /** Parts that each class promises: class code → parts, € of them on hand, share of the lines asked for that it covers. */
  readonly lists: Readonly<Record<string, ListReading>>;
  readonly notices: readonly Notice[];
}

/** Something the reader should know about a result; words come later, by code. */
export interface Notice {
  readonly code: 'targetOutOfReach' | 'tableMissing' | 'leverRepaired';
  readonly subject: string;
  readonly got?: number | string;
  readonly used?: number | string;
}
