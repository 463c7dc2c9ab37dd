import type { OfferSheet } from '#model/readings/offer-sheets.ts';
import type { Said } from '../grid.ts';

/** Questions to each promise, in the order in which one defines it. */
export const checks = ['list', 'measured', 'tenable', 'means', 'capped', 'paid'] as const;

/** A lack stands darker: it is what there is to do. */
export function checkCell(
  { precision }: Pick<OfferSheet, 'precision'>,
  check: (typeof checks)[number],
): Said {
  const passed = precision[check];
  const value = passed === null ? 'check.no' : passed ? 'check.passed' : 'check.lacking';
  return {
    ...{ kind: 'said', unit: 'text', value },
    ...(passed === false && { weight: 1 }),
  };
}
