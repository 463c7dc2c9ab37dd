import { slotRules } from '#model/assumptions.ts';
import type { Lever } from '../lever.ts';
import { choice, number } from './entry.ts';

const page = 'case-study';
const visits = ['estimated', 'service', ['cost', 'service', 'margin']] as const;
const crews = ['measured', 'service', ['cost', 'service', 'margin']] as const;

/** Levers of the case study: visits and the workshop. */
export const caseStudy: readonly Lever[] = [
  number(page, 'remoteDiagnosisShare', ['share', 0, 0.8, 0.01, 0.1], 'case', visits),
  number(page, 'kitCompleteness', ['share', 0, 1, 0.01, 0.1], 'case', visits),
  number(page, 'crews.{zone}', ['people', 1, 40, 1, 4], 'case', crews),
  choice(page, 'slotRule', slotRules, 'firstCome', ['assumed', 'service', ['service']]),
  number('segment-offers', 'workshop.benches', ['people', 10, 40, 1, 4], 'case', crews),
  number('segment-offers', 'workshop.exchangePool', ['piece', 0, 150, 1, 10], 'case', [
    'measured',
    'service',
    ['service'],
  ]),
  number('segment-offers', 'workshop.promisedDays', ['days', 5, 40, 0.5, 5], 'case', [
    'measured',
    'service',
    ['service'],
  ]),
];
