import type { Allowance, Tolerance } from './case.ts';

/** Compared only when the adapter returns it. */
const INFORMATIVE = 'simPriorityClearing';
/** Allocations of stock, equal up to ties: another one of the same shape passes when the cost and the EBO of its point, compared beside it, agree. */
const ALLOCATIONS = new Set(['s', 'depot', 'bases']);
const POINTS = /\.(efficientPoints\[|budget_)/;

/**
 * Where a result departs from what a case expects, one line per leaf; none = the case passes.
 *
 * @param tolerance  {rel, abs}, and further keys for the leaf or the branch of that name
 * @param exact      names of the leaves or branches compared by equality
 */
export function differences(
  expected: unknown,
  got: unknown,
  tolerance: Tolerance,
  exact: readonly string[],
): string[] {
  const { rel = 0, abs = 0 } = tolerance;
  return compare(expected, got, { rel, abs }, '');

  function compare(
    want: unknown,
    have: unknown,
    allowed: Allowance | 'exact',
    at: string,
  ): string[] {
    const wrong = (): string[] => [`${at || 'result'}: expected ${show(want)}, got ${show(have)}`];
    if (typeof want === 'number') {
      if (typeof have !== 'number' || !Number.isFinite(have)) return wrong();
      if (allowed === 'exact') return have === want ? [] : wrong();
      const limit = (allowed.abs ?? 0) + (allowed.rel ?? 0) * Math.abs(want);
      return Math.abs(have - want) <= limit ? [] : wrong();
    }
    if (Array.isArray(want)) {
      if (!Array.isArray(have) || have.length !== want.length) return wrong();
      return want.flatMap((each, i) => compare(each, have[i], allowed, `${at}[${i}]`));
    }
    if (want !== null && typeof want === 'object') {
      if (have === null || typeof have !== 'object') return wrong();
      return Object.entries(want).flatMap(([key, each]) => {
        const next = (have as Record<string, unknown>)[key];
        if (key === INFORMATIVE && next === undefined) return [];
        const place = `${at}.${key}`;
        if (POINTS.test(place) && ALLOCATIONS.has(key)) return stock(each, next, place);
        return compare(each, next, allowanceOf(key, allowed), place);
      });
    }
    return have === want ? [] : wrong();
  }

  function allowanceOf(key: string, inherited: Allowance | 'exact'): Allowance | 'exact' {
    const own = tolerance[key];
    if (own === 'exact' || exact.includes(key)) return 'exact';
    if (own !== null && typeof own === 'object') return own as Allowance;
    return inherited;
  }
}

/** Whole units ≥ 0, as many of them as expected: which ones is left to ties. */
function stock(want: unknown, have: unknown, at: string): string[] {
  const units = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
  const alike = Array.isArray(want)
    ? Array.isArray(have) && have.length === want.length && have.every(units)
    : units(have);
  return alike ? [] : [`${at}: expected stocks like ${show(want)}, got ${show(have)}`];
}

function show(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : typeof value === 'number'
      ? `${value}`
      : JSON.stringify(value);
}
