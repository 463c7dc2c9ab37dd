import type { Computation } from '../figure.ts';
import type { Reading, ReadingRows } from './reading-rows.ts';

/** Promises kept class by class, the service they make together, and the change of each reading. */
export function computedReadings({ readings }: ReadingRows): readonly Computation[] {
  const classes = readings.filter(
    ({ group, scenario, promises }) =>
      group === 'classes' && scenario !== null && promises !== null,
  );
  const service = readings.find(({ id }) => id === 'service');
  const kept = classes.map(({ scenario, promises }) => (scenario ?? 0) * (promises ?? 0));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const total = { label: 'how.kept', unit: 'number', value: sum(kept) } as const;
  const asked = {
    label: 'how.promises',
    unit: 'number',
    value: sum(classes.map(({ promises }) => promises ?? 0)),
  } as const;
  const ofClasses: readonly Computation[] = [
    ...classes.map(({ id, scenario, promises }, k): Computation => ({
      result: { label: 'how.kept', unit: 'number', value: kept[k] ?? null },
      sign: '×',
      terms: [
        { label: id, unit: 'number', value: promises },
        { label: 'how.share', unit: 'percent', value: scenario },
      ],
    })),
    {
      result: { label: 'service', unit: 'percent', value: service?.scenario ?? null },
      sign: '÷',
      terms: [total, asked],
    },
  ];
  const shown = readings.filter(({ group, scenario }) => group === 'readings' && scenario !== null);
  return [...(classes.length > 0 ? ofClasses : []), ...shown.map(change)];
}

function change({ id, before, scenario, change: by }: Reading): Computation {
  return {
    result: { label: 'how.change', unit: 'points', value: by },
    sign: '−',
    terms: [
      { label: id, unit: 'percent', value: scenario },
      { label: 'how.before', unit: 'percent', value: before },
    ],
  };
}
