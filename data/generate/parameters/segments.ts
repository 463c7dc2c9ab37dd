/** What the reader has to find: never written in a table. Sources: case.md §2.1. */
export interface Segment {
  readonly clients: number;
  /** Share of all lines, %. */
  readonly share: number;
  readonly machinesMedian: number;
  readonly machinesSigma: number;
  readonly linesPerMachine: number;
  readonly discount: number;
  readonly urgent: number;
  readonly machineDown: number;
  readonly values24: number;
  readonly downtimeCost: number;
  readonly planned: number;
  readonly forecastShared: number;
  readonly linesPerOrder: number;
  readonly returnsRate: number;
  readonly requestsPerYear: number;
  readonly industries: readonly (readonly [string, number])[];
}

type Name = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
export type SegmentId = Name;
export const SEGMENT_IDS: readonly SegmentId[] = ['A', 'B', 'C', 'D', 'E', 'F'];

export const SEGMENTS: Readonly<Record<SegmentId, Segment>> = {
  A: {
    clients: 52,
    share: 21,
    machinesMedian: 58,
    machinesSigma: 0.7,
    linesPerMachine: 2.5,
    discount: 0.05,
    urgent: 0.3,
    machineDown: 0.26,
    values24: 0.72,
    downtimeCost: 9000,
    planned: 0.25,
    forecastShared: 0.4,
    linesPerOrder: 1.45,
    returnsRate: 0.04,
    requestsPerYear: 6.5,
    industries: [
      ['pharma', 0.42],
      ['airport', 0.25],
      ['energy', 0.33],
    ],
  },
  B: {
    clients: 42,
    share: 25,
    machinesMedian: 120,
    machinesSigma: 0.6,
    linesPerMachine: 1.9,
    discount: 0.185,
    urgent: 0.62,
    machineDown: 0.12,
    values24: 0.22,
    downtimeCost: 3500,
    planned: 0.3,
    forecastShared: 0.2,
    linesPerOrder: 1.45,
    returnsRate: 0.09,
    requestsPerYear: 15.6,
    industries: [
      ['logistics', 0.4],
      ['packaging', 0.25],
      ['chemicals', 0.2],
      ['automotive', 0.15],
    ],
  },
  C: {
    clients: 104,
    share: 26.5,
    machinesMedian: 42,
    machinesSigma: 0.7,
    linesPerMachine: 2.2,
    discount: 0.09,
    urgent: 0.6,
    machineDown: 0.17,
    values24: 0.35,
    downtimeCost: 2200,
    planned: 0.35,
    forecastShared: 0.05,
    linesPerOrder: 1.45,
    returnsRate: 0.04,
    requestsPerYear: 6.5,
    industries: [
      ['food', 0.62],
      ['automotive', 0.38],
    ],
  },
  D: {
    clients: 140,
    share: 19.5,
    machinesMedian: 24,
    machinesSigma: 0.7,
    linesPerMachine: 2.1,
    discount: 0.1,
    urgent: 0.62,
    machineDown: 0.05,
    values24: 0.06,
    downtimeCost: 700,
    planned: 0.45,
    forecastShared: 0.5,
    linesPerOrder: 1.9,
    returnsRate: 0.04,
    requestsPerYear: 4.3,
    industries: [
      ['metal', 0.4],
      ['packaging', 0.25],
      ['chemicals', 0.2],
      ['logistics', 0.15],
    ],
  },
  E: {
    clients: 151,
    share: 5,
    machinesMedian: 6.5,
    machinesSigma: 0.8,
    linesPerMachine: 1.6,
    discount: 0.06,
    urgent: 0.78,
    machineDown: 0.13,
    values24: 0.08,
    downtimeCost: 300,
    planned: 0.1,
    forecastShared: 0.05,
    linesPerOrder: 1.15,
    returnsRate: 0.04,
    requestsPerYear: 2.5,
    industries: [
      ['workshop', 0.5],
      ['metal', 0.25],
      ['food', 0.15],
      ['packaging', 0.1],
    ],
  },
  F: {
    clients: 31,
    share: 3,
    machinesMedian: 22,
    machinesSigma: 0.8,
    linesPerMachine: 1.5,
    discount: 0.09,
    urgent: 0.6,
    machineDown: 0.2,
    values24: 0.3,
    downtimeCost: 3000,
    planned: 0.2,
    forecastShared: 0.05,
    linesPerOrder: 1.45,
    returnsRate: 0.04,
    requestsPerYear: 4,
    industries: [
      ['pharma', 0.2],
      ['food', 0.3],
      ['logistics', 0.3],
      ['energy', 0.2],
    ],
  },
};

/** Machines of all clients after the last rescaling. */
export const MACHINES = 20_000;
/** Lines a year of the whole park. */
export const LINES = 42_500;
/** C: orders in its ten weeks against the rest of the year. */
export const SEASON_LIFT = 1.6;
export const SEASON_DAYS = 70;
export const LOUD_ACCOUNTS = 14;
/** Small clients nobody looks at, who pay the list price for dear parts in long orders. */
export const JEWELS = {
  A: 8,
  C: 12,
  machines: [8, 12],
  lines: 1.5,
  linesPerOrder: 1.9,
  dearestOf: 9,
} as const;
