/** Who is paid out of a cost line, and what it holds beside pay, € of the last year (case.md §2.5). */
export interface Payroll {
  readonly line: string;
  readonly heads: number;
  readonly pay: number;
  readonly beside: number;
}

/** Beside pay: equipment; information system; vehicles' dispatch; parts and subcontracting. Sales people are 42, seven tenths after-sales. */
export const PAYROLL: readonly Payroll[] = [
  { line: 'warehouse', heads: 22, pay: 44_000, beside: 380_000 },
  { line: 'orders', heads: 14 + 11, pay: 56_000, beside: 400_000 },
  { line: 'visits', heads: 64, pay: 88_000, beside: 770_000 },
  { line: 'workshop', heads: 24, pay: 52_000, beside: 4_250_000 },
  { line: 'accounts', heads: 42 * 0.7, pay: 88_000, beside: 0 },
];
