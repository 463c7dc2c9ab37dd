import { describe, expect, test } from 'vitest';
import { attributeImportance } from '#model/market/attribute-importance.ts';
import { type Choices, conditionalLogit } from '#model/market/conditional-logit.ts';
import { kano } from '#model/market/kano.ts';
import { shareOfPreference } from '#model/market/share-of-preference.ts';
import { inverse } from '#model/market/symmetric-inverse.ts';
import { willingnessToPay } from '#model/market/willingness-to-pay.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

/** Situations of three alternatives, the chosen one drawn by logit from known coefficients. */
function drawChoices(truth: readonly number[], situations: number, seed: number): Choices {
  const draw = mulberry32(seed);
  const k = truth.length;
  const values = Float64Array.from({ length: situations * 3 * k }, () => 2 * draw() - 1);
  const chosen = Int32Array.from({ length: situations }, (_, s) => {
    const utilities = [0, 1, 2].map((j) =>
      truth.reduce((sum, b, v) => sum + b * values[(3 * s + j) * k + v]!, 0),
    );
    const { shares } = shareOfPreference(utilities.slice(0, 2), utilities[2]!);
    const u = draw();
    return 3 * s + (u < shares[0]! ? 0 : u < shares[0]! + shares[1]! ? 1 : 2);
  });
  const starts = Int32Array.from({ length: situations + 1 }, (_, s) => 3 * s);
  return { variables: k, values, starts, chosen };
}

describe('conditionalLogit', () => {
  test('finds the coefficients behind the choices, within its own standard errors', () => {
    const truth = [1.5, -0.8, 0];
    const fit = conditionalLogit(drawChoices(truth, 2000, 4));
    truth.forEach((b, v) => {
      expect(Math.abs(fit.coefficients[v]! - b)).toBeLessThan(3.5 * fit.standardErrors[v]!);
      expect(fit.standardErrors[v]!).toBeLessThan(0.1);
    });
  });

  // One constant, 3 of 4 take the first of two: b = ln 3, logLik = 3 ln ¾ + ln ¼, SE = 1/√(4 × 3/16).
  test('has a closed form for one constant', () => {
    const fit = conditionalLogit({
      variables: 1,
      values: Float64Array.of(1, 0, 1, 0, 1, 0, 1, 0),
      starts: Int32Array.of(0, 2, 4, 6, 8),
      chosen: Int32Array.of(0, 2, 4, 7),
    });
    near(fit.coefficients[0]!, Math.log(3), 1e-9);
    near(fit.standardErrors[0]!, Math.sqrt(4 / 3), 1e-9);
    near(fit.logLikelihood, 3 * Math.log(3 / 4) + Math.log(1 / 4));
  });

  test('stands on a maximum: every small move loses', () => {
    const choices = drawChoices([0.7, -1.2], 80, 9);
    const { coefficients, logLikelihood } = conditionalLogit(choices);
    for (const [v, step] of [
      [0, 0.01],
      [0, -0.01],
      [1, 0.01],
      [1, -0.01],
    ] as const) {
      const moved = coefficients.map((b, k) => (k === v ? b + step : b));
      expect(likelihood(choices, moved)).toBeLessThan(logLikelihood);
    }
    near(likelihood(choices, coefficients), logLikelihood);
  });

  test('says that variables which repeat one another have no best fit', () => {
    const choices = drawChoices([1], 30, 1);
    const twice = Float64Array.from({ length: 180 }, (_, i) => choices.values[i >> 1]!);
    expect(() => conditionalLogit({ ...choices, variables: 2, values: twice })).toThrow(
      'information matrix must be positive definite',
    );
  });
});

test('the inverse of a symmetric matrix undoes it', () => {
  const matrix = Float64Array.of(4, 1, 0.5, 1, 3, -1, 0.5, -1, 2);
  const undo = inverse(matrix, 3);
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      let sum = 0;
      for (let k = 0; k < 3; k++) sum += matrix[i * 3 + k]! * undo[k * 3 + j]!;
      expect(Math.abs(sum - (i === j ? 1 : 0))).toBeLessThan(1e-14);
    }
  }
});

describe('shareOfPreference', () => {
  test('shares 1 between the offers and none, whatever is added to every utility', () => {
    const plain = shareOfPreference([1.2, 0.4, -0.3], 0);
    near(
      plain.shares.reduce((sum, share) => sum + share, plain.none),
      1,
    );
    const shifted = shareOfPreference([701.2, 700.4, 699.7], 700);
    plain.shares.forEach((share, j) => near(shifted.shares[j]!, share, 1e-12));
    near(shifted.logsum, plain.logsum + 700);
  });

  test('moves from every other by the same factor when one gets better', () => {
    const before = shareOfPreference([1, 0.5, 0], -1);
    const after = shareOfPreference([1.5, 0.5, 0], -1);
    near(after.shares[1]! / before.shares[1]!, after.none / before.none);
    expect(after.shares[0]!).toBeGreaterThan(before.shares[0]!);
  });
});

test('importance is the range of an attribute over all ranges', () => {
  const importance = attributeImportance(
    new Map([
      ['delay', [0, -0.5, -2]],
      ['price', [0, -1]],
      ['colour', [3]],
    ]),
  );
  expect([...importance.values()]).toEqual([2 / 3, 1 / 3, 0]);
  expect(() => attributeImportance(new Map([['price', [1, 1]]]))).toThrow('sum of the ranges');
});

test('willingness to pay counts in steps of price', () => {
  expect(willingnessToPay([0, -0.5, -2], 3, [0, -0.4, -1])).toBe(-2);
  expect(willingnessToPay([0, 1], 1, [0, -1])).toBe(0);
  expect(() => willingnessToPay([0, 1], 3, [0, -1])).toThrow('level must be from 1 to 2; got 3');
  expect(() => willingnessToPay([0, 1], 2, [1, 1])).toThrow('worth of a price step');
});

describe('kano', () => {
  test('reads the evaluation table, all twenty-five answers', () => {
    const answers = [1, 2, 3, 4, 5].flatMap((f) => [1, 2, 3, 4, 5].map((d) => [f, d] as const));
    expect(kano(answers).counts).toEqual({ A: 3, O: 1, M: 3, I: 9, R: 7, Q: 2 });
  });

  test('breaks ties in the order of the letters and counts what satisfies', () => {
    const result = kano([
      [1, 5],
      [1, 2],
      [3, 5],
      [3, 3],
    ]);
    expect(result.category).toBe('A');
    expect([result.better, result.worse]).toEqual([0.5, -0.5]);
  });

  test('says which answers it refuses', () => {
    expect(() => kano([[0, 5]])).toThrow('answers must be from 1 to 5; got 0, 5');
    expect(() => kano([[1, 1]])).toThrow('answers must be clear for one respondent at least');
  });
});

function likelihood({ variables, values, starts, chosen }: Choices, b: Float64Array): number {
  const utility = (row: number): number =>
    b.reduce((sum, x, v) => sum + x * values[row * variables + v]!, 0);
  return chosen.reduce((sum, row, s) => {
    let total = 0;
    for (let j = starts[s]!; j < starts[s + 1]!; j++) total += Math.exp(utility(j));
    return sum + utility(row) - Math.log(total);
  }, 0);
}
