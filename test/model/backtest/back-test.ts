import { asOf } from '#case/as-of.ts';
import { buildCase } from '#case/build/build.ts';
import type { ReadResult } from '#case/read.ts';
import type { Case } from '#model/case.ts';
import { yearsOf } from '#model/chain/years-of.ts';
import { evaluate } from '#model/evaluate.ts';
import { today } from '#model/today.ts';
import { losingShare } from './losing-share.ts';
import { nextCosts } from './next-costs.ts';
import { nextMargin } from './next-margin.ts';
import { penaltyError } from './penalty-error.ts';
import { yearlyRise } from './yearly-rise.ts';

/** Last day the model may know: end of month 24 of 36. */
export const KNOWN_UNTIL = '2025-10-31';

/** One number foretold for months 25–36, and what they were. */
export interface Foretold {
  readonly name: string;
  readonly predicted: number;
  readonly measured: number;
  /** How far they may be apart by design; `share`: of what was measured. */
  readonly tolerance: number;
  readonly share: boolean;
  /** Standard error of one year, in the unit of the tolerance; null = a sum too large to have one. */
  readonly sampling: number | null;
}

/** Points by class of promise (design/models.md §0d). */
const POINTS: Readonly<Record<string, number>> = {
  AOG: 0.03,
  '24H': 0.015,
  '48H': 0.02,
  CATALOGUE: 0.02,
  visit: 0.03,
  workshop: 0.03,
};

/** What the model, knowing 24 months, says of the next 12, beside what they were: from the files alone. */
export function backTest(read: ReadResult): Foretold[] {
  const known = asOf(read, KNOWN_UNTIL);
  const then = buildCase(known, 'then');
  const now = buildCase(read, 'now');
  const rise = yearlyRise(known, then, KNOWN_UNTIL);
  const costs = nextCosts(then, now, rise, penaltyError(read, KNOWN_UNTIL.slice(0, 7)));
  return [
    ...promises(then, now),
    stock(then, now),
    ...costs,
    nextMargin(then, now, rise, costs),
    losingShare(then, now, rise),
  ];
}

/** Deviations that one number in a hundred is off by chance: twenty numbers are foretold of each of four histories. */
const BY_CHANCE = 2.58;

/** How far they may be apart: by design, or what chance does in a year where that is more. */
export function allowance({ tolerance, sampling }: Foretold): number {
  return Math.max(tolerance, BY_CHANCE * (sampling ?? 0));
}

/** Is it near enough? */
export function isWithin(row: Foretold): boolean {
  const { predicted, measured, share } = row;
  return Math.abs(predicted - measured) <= allowance(row) * (share ? Math.abs(measured) : 1);
}

/** Shares kept as the model of today has them, not as measured: what it says of any year like this one. */
function promises(then: Case, now: Case): Foretold[] {
  const model = modelled(then);
  const { before } = evaluate(now, {});
  const counts = before.promisesByClass;
  const each = Object.entries(before.serviceByClass).flatMap(([code, measured]): Foretold[] => {
    const predicted = model[code] ?? null;
    if (predicted === null || measured === null) return [];
    const sampling = Math.sqrt((measured * (1 - measured)) / counts[code]!);
    return [{ name: code, predicted, measured, tolerance: POINTS[code]!, share: false, sampling }];
  });
  const total = each.reduce((sum, { name }) => sum + counts[name]!, 0);
  const mean = (of: (each: Foretold) => number): number =>
    each.reduce((sum, one) => sum + (of(one) * counts[one.name]!) / total, 0);
  const measured = mean((one) => one.measured);
  const overall: Foretold = {
    name: 'overall',
    predicted: mean((one) => one.predicted),
    measured,
    tolerance: 0.01,
    share: false,
    sampling: Math.sqrt((measured * (1 - measured)) / total),
  };
  return [...each, overall];
}

function modelled(then: Case): Record<string, number | null> {
  const { before, gap } = evaluate(then, {});
  const { people } = yearsOf(then, today(then)!, {}, null).asIs;
  const lines = Object.entries(gap.byClass).map(
    ([code, off]) => [code, off === null ? null : before.serviceByClass[code]! + off] as const,
  );
  return Object.fromEntries([
    ...lines,
    ['visit', people.field && people.field.kept / people.field.promises] as const,
    ['workshop', people.workshop && people.workshop.kept / people.workshop.promises] as const,
  ]);
}

function stock(then: Case, now: Case): Foretold {
  const { before, gap } = evaluate(then, {});
  return {
    name: 'stock',
    predicted: before.stock! + gap.stock!,
    measured: now.measured.stock!,
    tolerance: 0.06,
    share: true,
    sampling: null,
  };
}
