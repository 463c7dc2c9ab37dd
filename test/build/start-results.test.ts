import { beforeAll, describe, expect, it } from 'vitest';
import { startResults, studied, type Start } from '#build/start-results.ts';
import { figureNamed } from '#figures/figures.ts';
import { evaluate } from '#model/evaluate.ts';

describe('the results of the build', () => {
  let start: Start;
  beforeAll(async () => {
    start = await startResults();
  });

  it('are those of the case today, to the last digit', () => {
    expect(start.case.fictional).toBe(true);
    expect(start.results).toEqual(evaluate(start.case, {}));
  });

  it('are those of the recommended plan where a page starts from it, beside the values of today', async () => {
    const plan = await startResults('S4');
    expect(plan.results).toEqual(evaluate(plan.case, plan.scenario));
    expect(plan.defaults).toEqual(start.results.values);
    expect(plan.results.values['cutoffHour']).not.toBe(plan.defaults['cutoffHour']);
  });

  it('hold a study as its figure asks, in its order', async () => {
    const scenarios = figureNamed('stock-service').study?.scenarios({}) ?? [];
    const results = await studied(figureNamed('stock-service'));
    expect(results).toHaveLength(scenarios.length);
    const last = scenarios.length - 1;
    expect(results[last]).toEqual(evaluate(start.case, scenarios[last] ?? {}));
  });

  it('are empty for a figure without a study, and refuse one that does not exist', async () => {
    expect(await studied(figureNamed('triangle'))).toEqual([]);
  });
});
