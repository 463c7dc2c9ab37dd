import { abcClasses } from '#model/clients/abc-classes.ts';
import { gini } from '#model/clients/gini.ts';
import { whaleCurve } from '#model/clients/whale-curve.ts';
import { timeDrivenCost } from '#model/costs/time-driven.ts';
import { adapter } from './adapter.ts';

interface Activities {
  costPerQuarter: number;
  practicalCapacityMinutes: number;
  unitTimes: Record<string, number>;
  volumes: Record<string, number>;
}

export const costToServe = [
  adapter<Activities>('time-driven ABC', (inputs) => {
    const activities = Object.entries(inputs.unitTimes).map(([name, minutes]) => {
      return { name, minutes, volume: inputs.volumes[name]! };
    });
    const { costPerQuarter, practicalCapacityMinutes } = inputs;
    const result = timeDrivenCost(costPerQuarter, practicalCapacityMinutes, activities);
    return { ...result, unitCost: Object.fromEntries(result.unitCost) };
  }),
  adapter<{ customerProfit: number[] }>(
    'whale curve (Kaplan)',
    ({ customerProfit }) => {
      const { total, peak, clientsAtPeak, cumulative } = whaleCurve(customerProfit);
      return {
        ...{ total, peak, peakPercentOfTotal: (100 * peak) / total },
        customersAtPeak: clientsAtPeak,
        cumulativePercent: cumulative.map((profit) => (100 * profit) / total),
      };
    },
    ['customersAtPeak'],
  ),
  adapter<{ values: number[] }>('Gini and Pareto ABC (80/95)', ({ values }) => ({
    gini: gini(values),
    classes: abcClasses(values).map(({ cls }) => cls),
  })),
];
