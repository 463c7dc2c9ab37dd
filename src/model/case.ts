import type { Clients } from './case/clients.ts';
import type { CostLine } from './case/cost-line.ts';
import type { Field } from './case/field.ts';
import type { Installations } from './case/installations.ts';
import type { Label } from './case/label.ts';
import type { Market } from './case/market.ts';
import type { Measured } from './case/measured.ts';
import type { Network } from './case/network.ts';
import type { Workshop } from './case/workshop.ts';

export type { Clients } from './case/clients.ts';
export type { CostLine } from './case/cost-line.ts';
export type { Field } from './case/field.ts';
export type { Installations } from './case/installations.ts';
export type { Label } from './case/label.ts';
export type { Market } from './case/market.ts';
export type { Measured, MeasuredClass } from './case/measured.ts';
export type { Items, Location, Network, Positions, Zone } from './case/network.ts';
export type { Workshop, WorkshopAct } from './case/workshop.ts';

/**
 * The compact case: everything `evaluate` reads about a company, as aggregates and typed columns.
 *
 * Built from the CSV tables by `src/case`, sent to the page as one packed block. Row-major
 * arrays name their axes in order, e.g. `[item][shelf][class]`. Money in euros, time in days unless
 * the name says otherwise, shares in [0, 1]. A part is null when the tables it needs are absent.
 *
 * Axes: client = row of `clients` · item = row of `items` · location = row of `locations` · shelf = row of `shelves` (the open
 * central and regional locations, in the order of `locations`) · class = row of `classes` ·
 * segment = row of `segments` · offer = row of `offers` · quarter = quarter-hour of the day (0–95).
 */
export interface Case {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** True for the bundled company: shown wherever its numbers are. */
  readonly fictional: boolean;
  /** ISO 4217. */
  readonly currency: string;
  /** Last day of the data, YYYY-MM-DD. */
  readonly extractedOn: string;
  /** Whole months of order history. */
  readonly months: number;
  readonly classes: readonly ServiceClass[];
  readonly segments: readonly Segment[];
  readonly offers: readonly Offer[];
  /** What happened over the last 12 months (all of the history when shorter). */
  readonly measured: Measured;
  /** Who holds what: needs contracts and offers. */
  readonly portfolio: Portfolio | null;
  /** Parts network and its demand: needs items, locations, lanes, stock. */
  readonly network: Network | null;
  /** Cost-to-serve of the last year: needs activity_costs. */
  readonly costs: readonly CostLine[] | null;
  /** One row per client: what segments, profits and changes of offer are computed from. Needs customers. */
  readonly clients: Clients | null;
  /** Calls, visits and technicians: needs interventions. */
  readonly field: Field | null;
  /** Jobs, benches and the exchange pool: needs workshop_jobs. */
  readonly workshop: Workshop | null;
  /** Installations with an availability commitment: needs equipment.line_id, contracts, interventions. */
  readonly installations: Installations | null;
  /** Choices, answers, renewals: needs choice_tasks, survey_answers, contracts, lost_deals. */
  readonly market: Market | null;
}

export interface ServiceClass {
  readonly code: string;
  readonly label: Label;
  /** Hours of the promise; null = confirmed date, or a class unknown to `service_classes`. */
  readonly windowHours: number | null;
  /** 0 = fastest. */
  readonly rank: number;
  /** Share of deliveries on time once shipped (carrier), measured if possible, else the lanes'. */
  readonly carrier: number | null;
  /** Share of this class's lines that are planned (asked beyond the supplier lead time). */
  readonly plannedShare: number;
  /** Lines per shipment. */
  readonly linesPerShipment: number;
}

export interface Segment {
  readonly id: string;
  readonly label: Label;
  readonly clients: number;
  /** Share of clients whose behaviour shows that they value 24 h (data-contract §3, machine-down client). */
  readonly valuedShare: number | null;
}

export interface Offer {
  readonly id: string;
  readonly label: Label;
  /** Class of its parts promise (its fastest when mixed): row of `classes`. */
  readonly partsClass: number;
  /** Exceptions per order line, measured. */
  readonly exceptionRate: number;
  /** Share of promises written as kept, in [0, 1]; null = none written. */
  readonly target: number | null;
  /** Hours within which a technician comes, of the offer's service hours; null = on quotation. */
  readonly responseHours: number | null;
  /** Availability guaranteed, share; and what missing it costs: share of the yearly fee per point, capped (null = no cap). */
  readonly availability: number | null;
  readonly penaltyPerPoint: number | null;
  readonly penaltyCap: number | null;
  /** `act pack perMachine runningHour availabilityFee included offered rebate`. */
  readonly priceMode: string;
  /** When its fee is paid: `perAct monthly yearlyAdvance arrears`. */
  readonly billing: string;
  /** € per machine-year of the fee; 0 when the offer has none (acts are paid on top either way). */
  readonly price: number;
}

export interface Portfolio {
  /** Clients by their main contract: [segment][offer]. */
  readonly clients: Uint32Array;
  /** Lines of the last 12 months: [segment][offer][class]. */
  readonly lines: Uint32Array;
  /** Machines of the clients: [segment]. */
  readonly machines: Uint32Array;
}
