import type { Kpi, Lever } from '../lever.ts';

export const money: readonly Kpi[] = ['cost', 'margin'];
export const all: readonly Kpi[] = ['cost', 'stock', 'service', 'margin'];

type Page = Lever['page'];

/** Where a number stands between its ends: `[unit, least, most, step, big step]`. */
type Range = readonly [Lever['unit'], number, number, number, number];

/** How the value of today is known, who decides, what it acts on. */
type Known = readonly [Lever['status'], Lever['decidedBy'], readonly Kpi[]];

type More = Pick<Lever, 'members' | 'extraCells' | 'uncertain' | 'options'>;

/** A number of the register. */
export function number(
  page: Page,
  id: string,
  range: Range,
  byDefault: number | 'case',
  known: Known,
  more: Pick<More, 'uncertain' | 'members'> = {},
): Lever {
  return entry(page, id, 'number', range, byDefault, known, more);
}

/** A choice of the register. */
export function choice(
  page: Page,
  id: string,
  options: readonly string[],
  byDefault: string,
  known: Known,
  more: Pick<More, 'members'> = {},
): Lever {
  return entry(page, id, 'choice', ['none', 0, 0, 0, 0], byDefault, known, { ...more, options });
}

/** A row of integer percents of the register, read from the case. */
export function row(
  page: Page,
  id: string,
  known: Known,
  more: Pick<More, 'members' | 'extraCells'> = {},
): Lever {
  return entry(page, id, 'shares', ['percent', 0, 100, 1, 10], 'case', known, more);
}

function entry(
  page: Page,
  id: string,
  kind: Lever['kind'],
  [unit, min, max, step, bigStep]: Range,
  byDefault: number | string,
  [status, decidedBy, actsOn]: Known,
  more: More,
): Lever {
  const range = { unit, min, max, step, bigStep };
  const known = { status, decidedBy, actsOn };
  return { id, kind, ...range, default: byDefault, ...known, page, gesture: false, ...more };
}
