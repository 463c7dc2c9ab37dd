import { describe, expect, test } from 'vitest';
import { evaluate } from '#model/evaluate.ts';
import { corvane } from '../../../fixtures/corvane.ts';

const at = (stockPolicy: string, serviceTarget?: number, horizonMonths = 36) =>
  evaluate(corvane, {
    stockPolicy,
    horizonMonths,
    ...(serviceTarget === undefined ? {} : { serviceTarget }),
  });

describe('one promise, four policies, on Corvane', () => {
  test.each(['itemTarget', 'marginal', 'differentiated'])(
    '%s reaches what is aimed at, to the piece',
    (policy) => {
      for (const target of [0.85, 0.93, 0.97]) {
        expect(at(policy, target).availability).toBeCloseTo(target, 3);
      }
    },
  );

  test.each(['itemTarget', 'marginal', 'differentiated'])(
    '%s never holds less for a higher target',
    (policy) => {
      const floors = [0.85, 0.9, 0.95, 0.98].map(
        (target) => at(policy, target).scenario.stockFloor!,
      );
      expect(floors).toEqual([...floors].sort((a, b) => a - b));
    },
  );

  test('marginal analysis keeps the same promises with the least stock', () => {
    for (const target of [0.85, 0.93, 0.97]) {
      const [cover, item, marginal] = ['cover', 'itemTarget', 'marginal'].map(
        (policy) => at(policy, target).scenario.stockFloor!,
      );
      expect(marginal!).toBeLessThan(cover!);
      expect(marginal!).toBeLessThan(item!);
    }
  });

  test('cover is blind to promises; marginal analysis is not', () => {
    const everybodyAt48 = Object.fromEntries(
      corvane.segments.map(({ id }) => [
        `match.${id}`,
        corvane.offers.map((offer) => (offer.id === 'O02' ? 100 : 0)),
      ]),
    );
    const change = (stockPolicy: string) =>
      evaluate(corvane, { stockPolicy, ...everybodyAt48 }).scenario.stockFloor! -
      evaluate(corvane, { stockPolicy }).scenario.stockFloor!;
    expect(change('cover')).toBe(0);
    expect(change('marginal')).toBeLessThan(0);
  });

  test('has no cover factor to show', () => {
    expect(at('marginal').coverFactor).toBeNull();
  });

  test('refuses a policy nobody knows', () => {
    expect(() => at('guess')).toThrow(
      'stockPolicy must be one of cover, itemTarget, marginal, differentiated; got guess',
    );
  });
});
