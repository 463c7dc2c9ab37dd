import { assumptions, policyToday, stockPolicies } from '#model/assumptions.ts';
import type { Kpi, Lever } from './lever.ts';

const money: readonly Kpi[] = ['cost', 'margin'];
const all: readonly Kpi[] = ['cost', 'stock', 'service', 'margin'];
const onCostsPage = { kind: 'number', page: 'costs-stocks', gesture: false } as const;

/** The register: ranges of the pages, values today of the case or of the model's assumptions. */
export const levers: readonly Lever[] = [
  {
    ...onCostsPage,
    id: 'serviceTarget',
    ...range('share', 0.8, 0.995, 0.005, 0.02),
    default: 'case',
    ...known('estimated', 'logistics', all),
  },
  {
    ...onCostsPage,
    id: 'stockPolicy',
    kind: 'choice',
    options: stockPolicies,
    ...range('none', 0, 0, 0, 0),
    default: policyToday,
    ...known('assumed', 'logistics', all),
  },
  {
    ...onCostsPage,
    id: 'cutoffHour',
    ...range('hour', 14, 20, 0.25, 1),
    default: 'case',
    ...known('measured', 'logistics', all),
  },
  {
    ...onCostsPage,
    id: 'carrierReliability',
    ...range('share', 0.9, 0.999, 0.001, 0.01),
    default: 'case',
    ...known('measured', 'logistics', all),
  },
  {
    ...onCostsPage,
    id: 'holdingRate',
    ...range('share', 0.1, 0.35, 0.005, 0.02),
    default: assumptions.holdingRate,
    ...known('assumed', 'finance', money),
  },
  {
    ...onCostsPage,
    id: 'demandVariability',
    ...range('factor', 1, 3, 0.05, 0.25),
    default: assumptions.demandVariability,
    ...known('assumed', 'planning', all),
  },
  {
    ...onCostsPage,
    id: 'supplierLeadTimeFactor',
    ...range('factor', 0.5, 1.5, 0.05, 0.25),
    default: assumptions.supplierLeadTimeFactor,
    ...known('assumed', 'purchasing', all),
  },
  {
    ...onCostsPage,
    id: 'horizonMonths',
    ...range('month', 0, 36, 1, 6),
    default: assumptions.horizonMonths,
    ...known('assumed', 'finance', ['cost', 'stock', 'margin']),
  },
  {
    ...onCostsPage,
    id: 'sharedToParts',
    ...range('share', 0.4, 0.9, 0.01, 0.05),
    default: assumptions.sharedToParts,
    ...known('assumed', 'finance', money),
  },
  {
    id: 'match.{segment}',
    kind: 'shares',
    ...range('percent', 0, 100, 1, 10),
    default: 'case',
    ...known('measured', 'sales', all),
    page: 'match',
    gesture: false,
  },
  {
    id: 'premiumShare',
    kind: 'number',
    ...range('share', 0.1, 1, 0.01, 0.1),
    default: 'case',
    ...known('measured', 'sales', all),
    page: 'match',
    gesture: true,
  },
];

/** Entry of an id, or of its family (`match.G1` → `match.{segment}`); undefined when no entry has it. */
export function lever(id: string): Lever | undefined {
  return levers[leverOrder(id)];
}

/** Place of an id in the register (order of addresses and lists); −1 when no entry has it. */
export function leverOrder(id: string): number {
  return levers.findIndex((entry) => entry.id === id || isMember(entry.id, id));
}

function isMember(family: string, id: string): boolean {
  const brace = family.indexOf('{');
  return brace > 0 && id.length > brace && id.startsWith(family.slice(0, brace));
}

function range(
  unit: Lever['unit'],
  min: number,
  max: number,
  step: number,
  bigStep: number,
): Pick<Lever, 'unit' | 'min' | 'max' | 'step' | 'bigStep'> {
  return { unit, min, max, step, bigStep };
}

function known(
  status: Lever['status'],
  decidedBy: Lever['decidedBy'],
  actsOn: readonly Kpi[],
): Pick<Lever, 'status' | 'decidedBy' | 'actsOn'> {
  return { status, decidedBy, actsOn };
}
