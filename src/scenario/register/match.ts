import type { Lever } from '../lever.ts';
import { all, number, row } from './entry.ts';

const page = 'match';

/** Levers of step 4: who is offered what. */
export const match: readonly Lever[] = [
  // Six cells more than the offers of the case: the new ones.
  row(page, 'match.{segment}', ['measured', 'sales', all], { extraCells: 6 }),
  number(page, 'price.{segment}', ['percent', 0, 160, 5, 20], 100, [
    'assumed',
    'sales',
    ['cost', 'stock', 'margin'],
  ]),
  {
    ...number(page, 'premiumShare', ['share', 0.1, 1, 0.01, 0.1], 'case', [
      'measured',
      'sales',
      all,
    ]),
    gesture: true,
  },
  {
    ...number(page, 'offerCount', ['offers', 2, 14, 1, 3], 'case', ['measured', 'marketing', all]),
    gesture: true,
  },
  {
    ...number(page, 'billedShare', ['share', 0, 1, 0.01, 0.1], 'case', ['measured', 'sales', all]),
    gesture: true,
  },
];
