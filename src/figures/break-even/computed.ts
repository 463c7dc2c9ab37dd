import type { Computation } from '../figure.ts';
import { brings } from './plane.ts';
import type { BreakEvenRows } from './step-rows.ts';

/** One more point where the scenario stands: what it brings, then what is left of it. */
export function breakEvenComputed({ steps, here, band }: BreakEvenRows): readonly Computation[] {
  const place = here ?? band?.root?.p50 ?? null;
  if (place === null || steps.length === 0) return [];
  const step = steps.reduce((near, each) =>
    Math.abs(each.at - place) < Math.abs(near.at - place) ? each : near,
  );
  const change = (label: string, value: number) => ({ label, unit: 'change' as const, value });
  const brought = change('line.brings', brings(step));
  return [
    {
      result: brought,
      sign: '+',
      terms: [change('line.direct', step.direct), change('line.indirect', step.indirect)],
    },
    {
      result: change('net', step.net),
      sign: '−',
      terms: [brought, change('line.cost', step.cost), change('line.holding', step.holding)],
    },
  ];
}
