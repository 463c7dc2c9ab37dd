import type { ServiceClass } from './class-use.ts';

/** Yearly rise of a cost before October 2026. */
const WAGES = 0.03;
const TRANSPORT = 0.04;
const NONE = 0;

export type VolumeName =
  | 'stock'
  | 'lines'
  | 'shipments'
  | 'farShipments'
  | 'exceptions'
  | 'requests'
  | 'machines'
  | 'missed'
  | 'none'
  | VisitVolume
  | 'workshop'
  | `shipments:${ServiceClass}`;

export type VisitVolume = 'visits:5 days' | 'visits:2 days' | 'visits:8 hours' | 'visits:far';

/** A machine-down shipment: 195 € by dedicated run, 45 € by van, which carries one in three. */
const AOG_SHIPMENT = 147;

export interface Activity {
  readonly driver: string;
  readonly unit: string;
  /** € per unit at October 2026; a rate for holding, a factor for transport_far; 0 where the tables hold every euro. */
  readonly value: number;
  readonly volume: VolumeName;
  readonly inflation: number;
  readonly firstYear: number;
  readonly twoYears: number;
  /** Class of the shipments; empty for the other drivers. */
  readonly serviceClass: string;
}

type Row = readonly [
  driver: string,
  unit: string,
  value: number,
  volume: VolumeName,
  inflation: number,
  firstYear: number,
  twoYears: number,
];

/** One P&L, every line in one place (case.md §2.5); accounts and platforms are added from their own tables. */
// prettier-ignore
const ROWS: readonly Row[] = [
  ['holding_capital', 'eur-year', 0.08, 'stock', NONE, 1, 1],
  ['holding_obsolescence', 'eur-year', 0.08, 'stock', NONE, 0.5, 1],
  ['holding_space', 'eur-year', 0.04, 'stock', NONE, 0, 0.5],
  ['holding_insurance', 'eur-year', 0.02, 'stock', NONE, 1, 1],
  ['line', 'line', 26, 'lines', WAGES, 0.2, 0.6],
  ['shipment_warehouse', 'shipment', 9, 'shipments', WAGES, 0.2, 0.6],
  ['transport', 'shipment', AOG_SHIPMENT, 'shipments:AOG', TRANSPORT, 1, 1],
  ['transport', 'shipment', 33, 'shipments:24H', TRANSPORT, 1, 1],
  ['transport', 'shipment', 18, 'shipments:48H', TRANSPORT, 1, 1],
  ['transport', 'shipment', 11, 'shipments:CATALOGUE', TRANSPORT, 1, 1],
  ['transport_far', 'factor', 1.35, 'farShipments', NONE, 1, 1],
  ['order_line', 'line', 11, 'lines', WAGES, 0.2, 0.5],
  ['order_shipment', 'shipment', 14, 'shipments', WAGES, 0.2, 0.5],
  ['exception', 'exception', 400, 'exceptions', WAGES, 0.2, 0.5],
  ['request', 'request', 60, 'requests', WAGES, 0.2, 0.5],
  ['visit_120h', 'visit within 5 open days', 560, 'visits:5 days', WAGES, 0.3, 0.8],
  ['visit_48h', 'visit within 2 open days', 640, 'visits:2 days', WAGES, 0.3, 0.8],
  ['visit_8h', 'visit within 8 hours', 760, 'visits:8 hours', WAGES, 0.3, 0.8],
  ['visit_far', 'factor', 1.2, 'visits:far', NONE, 0.3, 0.8],
  ['workshop', 'job', 0, 'workshop', WAGES, 0.6, 0.85],
  ['overhead', 'machine', 95, 'machines', WAGES, 0, 0],
  ['evening_team', 'hour-after-1530', 38_000, 'none', WAGES, 1, 1],
  ['penalty', 'missed promise', 0, 'missed', NONE, 1, 1],
  ['goodwill', 'missed promise', 0, 'missed', NONE, 1, 1],
];

export const ACTIVITIES: readonly Activity[] = ROWS.map(
  ([driver, unit, value, volume, inflation, firstYear, twoYears]) => ({
    driver,
    unit,
    value,
    volume,
    inflation,
    firstYear,
    twoYears,
    serviceClass: volume.startsWith('shipments:') ? volume.slice('shipments:'.length) : '',
  }),
);

/** € of gestures a year. */
export const GOODWILL = 350_000;
export const ACCOUNT_AVOIDABLE = [0.1, 0.5] as const;
export const PLATFORM_AVOIDABLE = [0, 0] as const;
export const WAGE_INFLATION = WAGES;
