import type { Computation, Quantity } from '../figure.ts';
import { difference } from '../sign.ts';
import type { StockAndService, StockServiceRows } from './curve-rows.ts';

/** What the scenario changes, then what the next point costs: the slope of the piece of curve just above. */
export function computedStockService({
  before,
  scenario,
  above,
  nextPoint,
}: StockServiceRows): readonly Computation[] {
  const changes = [
    change('stock', ['how.scenario', scenario], ['how.before', before]),
    change('service', ['how.scenario', scenario], ['how.before', before]),
  ];
  if (!above) return changes;
  const [low, high] = above;
  const piece = [
    change('stock', ['how.above', high], ['how.below', low]),
    change('service', ['how.above', high], ['how.below', low]),
  ];
  const next: Computation = {
    result: { label: 'how.next', unit: 'money', value: nextPoint },
    sign: '÷',
    terms: piece.map(({ result }) => result),
  };
  return [...changes, ...piece, next];
}

type Named = readonly [label: string, at: StockAndService | null];

function change(of: 'stock' | 'service', after: Named, before: Named): Computation {
  const level = ([label, at]: Named): Quantity => ({
    label: `${label}.${of}`,
    unit: of === 'stock' ? 'money' : 'percent',
    value: at?.[of] ?? null,
  });
  const [is, was] = [level(after), level(before)];
  return {
    result: {
      label: `how.change.${of}`,
      unit: of === 'stock' ? 'change' : 'points',
      value: difference(is.value, was.value),
    },
    sign: '−',
    terms: [is, was],
  };
}
