import { expect, test } from 'vitest';
import { curvePoint, type CurvePoint } from '#figures/stock-service/curve-rows.ts';
import { stockPolicies } from '#model/assumptions.ts';
import { evaluate } from '#model/evaluate.ts';
import { corvane } from '../fixtures/corvane.ts';

const targets = [0.8, 0.9, 0.95, 0.98, 0.995];

// The figure's title: the last points of service are those that take the most stock.
test.each(
  stockPolicies.flatMap((stockPolicy) =>
    [{}, { demandVariability: 2 }].map((more) => ({ stockPolicy, ...more })),
  ),
)('on Corvane, each stretch of the curve costs more stock a point than the one below: %j', (of) => {
  const curve = targets.map(
    (serviceTarget) => curvePoint(evaluate(corvane, { ...of, serviceTarget })) as CurvePoint,
  );
  const costs = curve.slice(1).map(({ stock, service }, k) => {
    const below = curve[k]!;
    expect(service).toBeGreaterThan(below.service);
    return (stock - below.stock) / (service - below.service);
  });
  expect(costs.toSorted((a, b) => a - b)).toEqual(costs);
});
