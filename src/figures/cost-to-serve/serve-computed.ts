import type { Computation } from '../figure.ts';
import type { ServeRows } from './serve-rows.ts';

/** Margin after service from revenue; and how far the activities stand from what the ledger paid. */
export function serveComputed({ steps, basis, gap }: ServeRows): readonly Computation[] {
  if (steps.length === 0) return [];
  const money = (label: string, value: number) => ({ label, unit: 'money' as const, value });
  const margin = steps.at(-1)!;
  const lines: Computation[] = [
    {
      result: money(`margin.${basis}`, margin.amount),
      sign: '−',
      terms: steps.slice(0, -1).map(({ id, amount }) => money(id, amount)),
    },
  ];
  if (!gap) return lines;
  const result = { label: 'gap', unit: 'change' as const, value: gap.charged - gap.paid };
  return [
    ...lines,
    { result, sign: '−', terms: [money('gap.charged', gap.charged), money('gap.paid', gap.paid)] },
  ];
}
