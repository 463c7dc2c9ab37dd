import {
  allocationRules,
  assumptions,
  deployments,
  platformStates,
  policyToday,
  stockPolicies,
} from '#model/assumptions.ts';
import type { Lever } from '../lever.ts';
import { all, choice, money, number } from './entry.ts';

const page = 'costs-stocks';

/** Levers of step 5: where stock stands, by what rule, at what price. */
export const costsStocks: readonly Lever[] = [
  number(page, 'serviceTarget', ['share', 0.8, 0.995, 0.005, 0.02], 'case', [
    'estimated',
    'logistics',
    all,
  ]),
  choice(page, 'stockPolicy', stockPolicies, policyToday, ['assumed', 'logistics', all]),
  number(page, 'cutoffHour', ['hour', 14, 20, 0.25, 1], 'case', ['measured', 'logistics', all]),
  number(
    page,
    'carrierReliability',
    ['share', 0.9, 0.999, 0.001, 0.01],
    'case',
    ['measured', 'logistics', all],
    { uncertain: [0.95, 0.97] },
  ),
  choice(page, 'nightExpress', ['off', 'on'], 'off', ['assumed', 'logistics', all]),
  choice(page, 'platforms.{location}', platformStates, 'open', ['measured', 'logistics', all]),
  choice(page, 'allocationRule', allocationRules, 'firstCome', ['assumed', 'logistics', all]),
  number(page, 'rationingLevel', ['piece', 0, 5, 1, 2], assumptions.rationingLevel, [
    'assumed',
    'logistics',
    all,
  ]),
  number(page, 'deadStockScrapped', ['share', 0, 1, 0.05, 0.25], assumptions.deadStockScrapped, [
    'assumed',
    'finance',
    ['cost', 'stock', 'margin'],
  ]),
  number(
    page,
    'holdingRate',
    ['share', 0.1, 0.35, 0.005, 0.02],
    assumptions.holdingRate,
    ['assumed', 'finance', money],
    { uncertain: [0.18, 0.26] },
  ),
  number(
    page,
    'demandVariability',
    ['factor', 1, 3, 0.05, 0.25],
    assumptions.demandVariability,
    ['assumed', 'planning', all],
    { uncertain: [1, 1.3] },
  ),
  number(
    page,
    'supplierLeadTimeFactor',
    ['factor', 0.5, 1.5, 0.05, 0.25],
    assumptions.supplierLeadTimeFactor,
    ['assumed', 'purchasing', all],
    { uncertain: [0.9, 1.15] },
  ),
  number(
    page,
    'avoidable.{line}',
    ['share', 0, 1, 0.05, 0.2],
    'case',
    ['assumed', 'finance', money],
    { members: ['holding', 'warehouse', 'orders', 'visits', 'workshop', 'accounts'] },
  ),
  number(page, 'paymentDays', ['days', 0, 90, 1, 10], 'case', ['measured', 'finance', []]),
  number(page, 'horizonMonths', ['month', 0, 36, 1, 6], assumptions.horizonMonths, [
    'assumed',
    'finance',
    ['cost', 'stock', 'margin'],
  ]),
  choice(page, 'deployment', deployments, 'waves', ['assumed', 'sales', all]),
  number(
    page,
    'churnFactor',
    ['factor', 0.5, 2, 0.05, 0.25],
    assumptions.churnFactor,
    ['assumed', 'sales', ['cost', 'stock', 'margin']],
    { uncertain: [0.7, 1.5] },
  ),
  number(
    page,
    'acceptanceShift',
    ['points', -0.2, 0.2, 0.01, 0.05],
    assumptions.acceptanceShift,
    ['assumed', 'sales', all],
    { uncertain: [-0.1, 0.1] },
  ),
  number(
    'match',
    'comfortKept',
    ['share', 0, 1, 0.05, 0.2],
    assumptions.comfortKept,
    ['assumed', 'service', money],
    { uncertain: [0.1, 0.6] },
  ),
  number(
    page,
    'sharedToParts',
    ['share', 0.4, 0.9, 0.01, 0.05],
    assumptions.sharedToParts,
    ['assumed', 'finance', money],
    { uncertain: [0.55, 0.75] },
  ),
];
