import { leverValue } from '../lever-values.ts';
import type { Scenario } from '../scenario.ts';
import { segmentRules, type SegmentRules } from './segment-rules.ts';

/** Who is listened to about what clients expect. */
export const heardSources = ['sales', 'clients', 'prospects', 'behaviour'] as const;
export type HeardSource = (typeof heardSources)[number];

/** What a client is weighed by. */
export const criteria = [
  'potential',
  'attractiveness',
  'profit',
  'projectedProfit',
  'behaviour',
  'expectations',
] as const;
export type Criterion = (typeof criteria)[number];

/** Weights, years and voices that a client's score is made from. */
export interface Weighing {
  readonly weights: Readonly<Record<Criterion, number>>;
  readonly voices: Readonly<Record<HeardSource, number>>;
  /** Years over which his margin is projected, from 1. */
  readonly years: number;
}

/** Register id → value today: all criteria and all voices weigh the same. */
export const segmentationDefaults: Readonly<Record<string, number>> = {
  ...Object.fromEntries(heardSources.map((id) => [`voices.${id}`, 25])),
  ...Object.fromEntries(criteria.map((id) => [`segments.weights.${id}`, 3])),
  projectionYears: 3,
  ...Object.fromEntries(
    Object.entries(segmentRules).map(([rule, value]) => [`segments.rules.${rule}`, value]),
  ),
};

/**
 * @returns every number of the segmentation in force, by its register id
 * @throws RangeError when a value is not a finite number
 */
export function segmentationValues(scenario: Scenario): Record<string, number> {
  return Object.fromEntries(
    Object.entries(segmentationDefaults).map(([id, value]) => [
      id,
      leverValue(scenario, id, value),
    ]),
  );
}

/** @throws RangeError when a value is not a finite number */
export function weighingOf(scenario: Scenario): Weighing {
  const values = segmentationValues(scenario);
  return {
    weights: Object.fromEntries(
      criteria.map((id) => [id, values[`segments.weights.${id}`]!]),
    ) as Weighing['weights'],
    voices: Object.fromEntries(
      heardSources.map((id) => [id, values[`voices.${id}`]!]),
    ) as Weighing['voices'],
    years: values['projectionYears']!,
  };
}

/** @throws RangeError when a value is not a finite number */
export function rulesOf(scenario: Scenario): SegmentRules {
  const values = segmentationValues(scenario);
  return Object.fromEntries(
    Object.keys(segmentRules).map((rule) => [rule, values[`segments.rules.${rule}`]!]),
  ) as SegmentRules;
}
