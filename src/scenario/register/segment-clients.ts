import type { Lever } from '../lever.ts';
import { all, choice, number } from './entry.ts';

const sources = ['sales', 'clients', 'prospects', 'behaviour'] as const;
const criteria = [
  ...(['potential', 'attractiveness', 'profit'] as const),
  ...(['projectedProfit', 'behaviour', 'expectations'] as const),
];
const assumed = (by: Lever['decidedBy']) => ['assumed', by, all] as const;
const euros = (most: number) => ['euro', 0, most, 50, 500] as const;
const machines = ['machines', 0, 200, 1, 10] as const;
const share = ['share', 0, 1, 0.01, 0.1] as const;

/** Thresholds of the rules, in the order they are asked. */
const rules = [
  ['criticalDowntime', euros(20_000)],
  ['contestedWallet', share],
  ['contestedDowntime', euros(20_000)],
  ['contestedMachines', machines],
  ['negotiatorMachines', machines],
  ['negotiatorDiscount', share],
  ['negotiatorSeasonality', share],
  ['occasionalMachines', machines],
  ['occasionalPlanned', share],
  ['plannerDowntime', euros(20_000)],
] as const;

/** Levers of steps 1 and 2: who is listened to, what weighs, and the rules that give each client his segment. */
export const segmentClients: readonly Lever[] = [
  ...sources.map((source) =>
    number('listen', `voices.${source}`, ['percent', 0, 100, 5, 25], 'case', assumed('marketing')),
  ),
  ...criteria.map((criterion) =>
    number(
      'segment-clients',
      `segments.weights.${criterion}`,
      ['level', 0, 5, 0.5, 1],
      'case',
      assumed('marketing'),
    ),
  ),
  number('segment-clients', 'projectionYears', ['years', 1, 5, 1, 2], 'case', assumed('finance')),
  ...rules.map(([rule, range]) =>
    number('segment-clients', `segments.rules.${rule}`, range, 'case', assumed('sales')),
  ),
  choice(
    'segment-clients',
    'segments.assign.{client}',
    ['rules', 'A', 'B', 'C', 'D', 'E', 'F'],
    'rules',
    assumed('sales'),
  ),
];
