import { describe, expect, test } from 'vitest';
import { kanoAnswers } from '#model/market/kano-answers.ts';
import { kanoBands } from '#model/market/kano-bands.ts';
import { kano } from '#model/market/kano.ts';
import type { Survey } from '#model/case/market.ts';

type Pair = readonly [number, number];
const many = (pair: Pair, count: number): Pair[] => Array.from({ length: count }, () => pair);
const ATTRACTIVE: Pair = [1, 3];
const MUST: Pair = [3, 5];
const PROPORTIONAL: Pair = [1, 5];
const INDIFFERENT: Pair = [3, 3];

describe('kanoBands', () => {
  test('decides where one class leads by far, not where two stand close', () => {
    const clear = kanoBands([...many(MUST, 30), ...many(INDIFFERENT, 5)])!;
    expect(clear).toMatchObject({ category: 'M', decided: true, answers: 35 });
    const close = kanoBands([...many(MUST, 20), ...many(PROPORTIONAL, 19)])!;
    expect(close.decided).toBe(false);
    expect(close.leads).toBeGreaterThan(0.4);
  });

  test('holds the coefficients between 0 and 1, around what was answered', () => {
    const answers = [...many(ATTRACTIVE, 12), ...many(PROPORTIONAL, 8), ...many(INDIFFERENT, 10)];
    const { better, worse } = kanoBands(answers)!;
    const seen = kano(answers);
    expect(better.value).toBe(seen.better);
    expect(worse.value).toBe(seen.worse);
    for (const { value, low, high } of [better, worse]) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
    expect(better.high).toBeLessThanOrEqual(1);
    expect(worse.low).toBeGreaterThanOrEqual(-1);
    // Binomial standard error of 20 in 30, times 3.92: the width of the interval.
    const width = 3.92 * Math.sqrt(((20 / 30) * (10 / 30)) / 30);
    expect(Math.abs(better.high - better.low - width)).toBeLessThan(0.1);
  });

  test('draws the same twice, otherwise with another seed, and narrower with more answers', () => {
    const answers = [...many(ATTRACTIVE, 13), ...many(INDIFFERENT, 9)];
    expect(kanoBands(answers)).toEqual(kanoBands(answers));
    expect(kanoBands(answers, { seed: 2 })).not.toEqual(kanoBands(answers));
    const tenfold = kanoBands(Array.from({ length: 10 }, () => answers).flat())!;
    const once = kanoBands(answers)!;
    expect(tenfold.better.high - tenfold.better.low).toBeLessThan(
      once.better.high - once.better.low,
    );
  });

  test('knows nothing of contradictions alone', () => {
    expect(kanoBands(many([1, 1], 20))).toBeNull();
    expect(() => kanoBands([[6, 1]])).toThrow('answers must be from 1 to 5; got 6, 1');
  });
});

test('answers are paired by respondent, of the clients asked for', () => {
  const asked = (question: string, above: readonly number[]) => ({
    question,
    criterion: 'h24',
    competitor: null,
    min: 1,
    max: 5,
    above: Float32Array.from(above),
  });
  const survey: Survey = {
    role: new Uint8Array(4),
    client: Int16Array.of(7, 8, 9, -1),
    stratum: Int16Array.of(0, 0, 0, 0),
    weight: Float32Array.of(1, 1, 1, 1),
    strata: [],
    questions: [asked('kano_functional', [0, 2, -1, 0]), asked('kano_dysfunctional', [4, 4, 4, 2])],
  };
  expect(kanoAnswers(survey, 'h24', (client) => client >= 0)).toEqual([
    [1, 5],
    [3, 5],
  ]);
  expect(kanoAnswers(survey, 'h48', () => true)).toEqual([]);
});
