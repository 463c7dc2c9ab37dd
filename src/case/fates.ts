import { severities, type IssueCode } from './issue.ts';

export const KEPT = 0;
export const REPAIRED = 1;
export const REJECTED = 2;

type Fate = typeof KEPT | typeof REPAIRED | typeof REJECTED;

const codes = Object.keys(severities);

/** What became of each row, and the first reason of the gravest fate. */
export interface Fates {
  readonly fate: Uint8Array;
  readonly reason: Uint8Array;
}

export function fates(rows: number): Fates {
  return { fate: new Uint8Array(rows), reason: new Uint8Array(rows) };
}

export function mark({ fate, reason }: Fates, row: number, next: Fate, code: IssueCode): void {
  if (next <= (fate[row] ?? KEPT)) return;
  fate[row] = next;
  reason[row] = codes.indexOf(code);
}

/** rows in = kept + repaired + rejected, always. */
export interface RowCounts {
  readonly in: number;
  readonly kept: number;
  readonly repaired: number;
  readonly rejected: number;
  /** Reason → rows, for repaired and rejected ones together. */
  readonly reasons: Readonly<Record<string, number>>;
}

export function countRows({ fate, reason }: Fates): RowCounts {
  const byFate = [0, 0, 0];
  const reasons: Record<string, number> = {};
  for (let row = 0; row < fate.length; row++) {
    const at = fate[row] ?? KEPT;
    byFate[at] = (byFate[at] ?? 0) + 1;
    if (at === KEPT) continue;
    const code = codes[reason[row] ?? 0] ?? '';
    reasons[code] = (reasons[code] ?? 0) + 1;
  }
  const [kept = 0, repaired = 0, rejected = 0] = byFate;
  return { in: fate.length, kept, repaired, rejected, reasons };
}
