import { describe, expect, test } from 'vitest';
import { scenarioBands } from '#model/bands/scenario-bands.ts';
import { scenarioDraws } from '#model/bands/scenario-draws.ts';
import { bandsOf } from '#model/bands/band-of-difference.ts';
import { evaluate } from '#model/evaluate.ts';
import { stockHeld } from '#model/stock-held.ts';
import { uncertainEntries } from '#scenario/uncertain-entries.ts';
import { tinyCase as of } from '../../fixtures/model/tiny-case.ts';

const uncertain = uncertainEntries(evaluate(of, {}).values);
const faster = { stockPolicy: 'marginal', serviceTarget: 0.96 } as const;

describe.each(['cover', 'itemTarget', 'marginal', 'differentiated'] as const)(
  'stock chosen under %s and held',
  (stockPolicy) => {
    const scenario = {
      stockPolicy,
      serviceTarget: 0.95,
      allocationRule: 'reserve',
      rationingLevel: 1,
    };

    test('is the one chosen, when nothing else moves', () => {
      const chosen = evaluate(of, scenario);
      const { scenario: again } = evaluate(of, scenario, stockHeld(of, scenario));
      expect(again.stock).toBeCloseTo(chosen.scenario.stock!, 6);
      expect(again.service).toBeCloseTo(chosen.scenario.service!, 12);
      expect(again.margin).toBeCloseTo(chosen.scenario.margin!, 6);
    });

    test('keeps less when demand varies more or suppliers take longer, where choosing again would add stock', () => {
      const held = stockHeld(of, scenario);
      const before = evaluate(of, scenario, held).scenario;
      for (const worse of [{ demandVariability: 1.3 }, { supplierLeadTimeFactor: 1.3 }]) {
        const { scenario: suffered } = evaluate(of, { ...scenario, ...worse }, held);
        const { scenario: chosen } = evaluate(of, { ...scenario, ...worse });
        expect(suffered.service!).toBeLessThan(before.service!);
        expect(suffered.stock!).toBeLessThan(chosen.stock!);
      }
    });
  },
);

describe('bands of a scenario', () => {
  const bands = scenarioBands(of, faster, uncertain, 40, 1);

  test('are the same from the same seed, and of all at once or in two times', () => {
    expect(scenarioBands(of, faster, uncertain, 40, 1)).toEqual(bands);
    const { pairs } = scenarioDraws(of, faster, uncertain);
    const joined = [
      ...pairs({ from: 0, to: 16, seed: 1 }),
      ...pairs({ from: 16, to: 40, seed: 1 }),
    ];
    expect(bandsOf(joined)).toEqual(bands);
    expect(scenarioBands(of, faster, uncertain, 40, 2)).not.toEqual(bands);
  });

  test.each(['cost', 'stock', 'service', 'margin', 'constantMix'])(
    'of %s: that of the change is narrower than the change of bands',
    (name) => {
      const { before, scenario, difference } = bands[name]!;
      const apart = scenario!.p90 - before!.p10 - (scenario!.p10 - before!.p90);
      expect(difference!.p90 - difference!.p10).toBeLessThan(apart);
      expect(difference!.draws).toBe(40);
    },
  );

  test('today against itself: bands of its own, none for the change', () => {
    for (const { before, difference } of Object.values(scenarioBands(of, {}, uncertain, 8, 1))) {
      if (!before) continue;
      expect(difference).toMatchObject({ p10: 0, p50: 0, p90: 0 });
    }
    const { service } = scenarioBands(of, {}, uncertain, 8, 1);
    expect(service!.before!.p90).toBeGreaterThan(service!.before!.p10);
  });

  test('what the scenario decides is not drawn; the model’s error is', () => {
    const { entries } = scenarioDraws(of, { ...faster, holdingRate: 0.2 }, uncertain);
    const ids = entries.map(({ id }) => id);
    expect(ids).not.toContain('holdingRate');
    expect(ids).toContain('demandVariability');
    expect(ids).toContain('gap.24H');
  });
});
