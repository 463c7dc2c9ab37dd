import type { Kpi, Lever } from '../lever.ts';

export const money: readonly Kpi[] = ['cost', 'margin'];
export const all: readonly Kpi[] = ['cost', 'stock', 'service', 'margin'];

type Page = Lever['page'];

/** Where a number stands between its ends: `[unit, least, most, step, big step]`. */
type Range = readonly [Lever['unit'], number, number, number, number];

/** How the value of today is known, who decides, what it acts on. */
type Known = readonly [Lever['status'], Lever['decidedBy'], readonly Kpi[]];

/** A number of the register. */
export function number(
  page: Page,
  id: string,
  [unit, min, max, step, bigStep]: Range,
  byDefault: number | 'case',
  [status, decidedBy, actsOn]: Known,
  more: Pick<Lever, 'uncertain' | 'members'> = {},
): Lever {
  const range = { unit, min, max, step, bigStep };
  return {
    id,
    kind: 'number',
    ...range,
    default: byDefault,
    status,
    decidedBy,
    actsOn,
    page,
    gesture: false,
    ...more,
  };
}

/** A choice of the register. */
export function choice(
  page: Page,
  id: string,
  options: readonly string[],
  byDefault: string,
  [status, decidedBy, actsOn]: Known,
  more: Pick<Lever, 'members'> = {},
): Lever {
  return {
    id,
    kind: 'choice',
    options,
    unit: 'none',
    min: 0,
    max: 0,
    step: 0,
    bigStep: 0,
    default: byDefault,
    status,
    decidedBy,
    actsOn,
    page,
    gesture: false,
    ...more,
  };
}

/** A row of integer percents of the register, read from the case. */
export function row(
  page: Page,
  id: string,
  [status, decidedBy, actsOn]: Known,
  more: Pick<Lever, 'members' | 'extraCells'> = {},
): Lever {
  return {
    id,
    kind: 'shares',
    unit: 'percent',
    min: 0,
    max: 100,
    step: 1,
    bigStep: 10,
    default: 'case',
    status,
    decidedBy,
    actsOn,
    page,
    gesture: false,
    ...more,
  };
}
