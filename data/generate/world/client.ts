import type { SegmentId } from '../parameters/segments.ts';
import type { CalendarId } from '../time/calendars.ts';
import type { Country } from '../time/holidays.ts';

export interface Site {
  readonly id: string;
  readonly client: number;
  readonly band: number;
  readonly machines: number;
  readonly calendar: CalendarId;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Client {
  readonly index: number;
  readonly id: string;
  readonly segment: SegmentId;
  readonly tier: number;
  readonly region: number;
  readonly country: Country;
  readonly industry: string;
  readonly machines: number;
  /** Lines a year, before season and trend. */
  readonly lines: number;
  readonly discount: number;
  /** Points of discount gained each year. */
  readonly discountDrift: number;
  readonly urgent: number;
  readonly machineDown: number;
  readonly planned: number;
  readonly linesPerOrder: number;
  /** Requests outside the contract, a year. */
  readonly requests: number;
  readonly values24: boolean;
  readonly loud: boolean;
  /** Small, at list price, with dear parts (case.md §2.1). */
  readonly jewel: boolean;
  readonly downtimeCost: number;
  readonly forecastShared: boolean;
  readonly seasonStart: number;
  readonly rangeMix: readonly number[];
  readonly offer: number;
  readonly calendar: CalendarId;
  /** Indices in the list of sites. */
  readonly sites: readonly number[];
}
