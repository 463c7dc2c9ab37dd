import type { Computation } from '../figure.ts';
import { changeUnit, levelUnit, type Measure, measureIds, type TriangleRows } from './measure.ts';

/** Margin from what it is made of; the change of each measure; the index of each corner of the glyph. */
export function computedTriangle({
  measures,
  revenue,
  costOfGoods,
}: TriangleRows): readonly Computation[] {
  const margin: Computation = {
    result: { label: 'margin', unit: 'money', value: measures.margin.scenario },
    sign: '−',
    terms: [
      { label: 'how.revenue', unit: 'money', value: revenue },
      { label: 'how.costOfGoods', unit: 'money', value: costOfGoods },
      { label: 'cost', unit: 'money', value: measures.cost.scenario },
    ],
  };
  const changes = measureIds.map((id) => change(measures[id]));
  return [margin, ...changes, index('stock'), index('cost'), index('service')];

  function index(id: 'stock' | 'cost' | 'service'): Computation {
    const measure = measures[id];
    const value = measure.index.scenario;
    const terms = [level(measure, 'before'), level(measure, 'scenario')];
    return {
      result: {
        label: `how.index.${id}`,
        unit: 'percent',
        value: value === null ? null : value / 100,
      },
      sign: '÷',
      // More is better for service only.
      terms: id === 'service' ? terms.reverse() : terms,
    };
  }
}

function change(measure: Measure): Computation {
  const { id } = measure;
  return {
    result: { label: `how.change.${id}`, unit: changeUnit(id), value: measure.change },
    sign: '−',
    terms: [level(measure, 'scenario'), level(measure, 'before')],
  };
}

function level(measure: Measure, of: 'before' | 'scenario') {
  const { id } = measure;
  return { label: `how.${of}.${id}`, unit: levelUnit(id), value: measure[of] };
}
