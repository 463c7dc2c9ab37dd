import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byHand } from '#figures/by-hand.ts';
import { fillComputed } from '#figures/computed.ts';
import type { Computation, Unit } from '#figures/figure.ts';
import { figures } from '#figures/figures.ts';
import { createFormat } from '#i18n/format.ts';
import { inputsOf, stateNames } from '../fixtures/figures/inputs.ts';
import { newDocument, wordsOf } from './draw.ts';
import { again, readLine } from './read-line.ts';

const langs = ['fr', 'en'] as const;
const withLines = Object.values(figures).filter(({ computed }) => computed);
// `nudged` moves two numbers and not what they are made of.
const states = stateNames.filter((state) => state !== 'nudged');

describe.each(withLines.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  const inputs = inputsOf(figure);

  test.each(states)('computed again from what is printed, every line holds, %s', (state) => {
    const rows = figure.rows(inputs[state]);
    for (const lang of langs) {
      const place = newDocument().createElement('ol');
      const words = wordsOf(id, lang);
      const count = fillComputed(place, figure.computed?.(rows) ?? [], words);
      expect(place.children).toHaveLength(count);
      if (state === 'moved') expect(count).toBeGreaterThan(0);
      for (const child of place.children) {
        const line = readLine(child, lang);
        expect(Math.abs(again(line) - line.result), line.text).toBeLessThanOrEqual(
          line.half * 1.000_001,
        );
        expect(line.text).not.toMatch(/how\.|NaN|–|undefined/);
      }
    }
  });

  test('moved, its lines keep their nodes', () => {
    const place = newDocument().createElement('ol');
    const words = wordsOf(id, 'fr');
    fillComputed(place, figure.computed?.(figure.rows(inputs.moved)) ?? [], words);
    const before = [...place.querySelectorAll('*')];
    const text = place.textContent;
    const other = figure.computed?.(figure.rows(inputs.extreme)) ?? [];
    const same = other.length === place.children.length;
    fillComputed(place, figure.computed?.(figure.rows(inputs.moved)) ?? [], words);
    expect([...place.querySelectorAll('*')]).toEqual(before);
    fillComputed(place, other, words);
    if (same) expect(place.textContent).not.toBe(text);
  });
});

const line = (
  sign: Computation['sign'],
  unit: readonly [Unit, Unit],
  terms: readonly number[],
  result: number,
): Computation => ({
  result: { label: 'result', unit: unit[1], value: result },
  sign,
  terms: terms.map((value) => ({ label: 'term', unit: unit[0], value })),
});

test('terms gain digits where the usual ones would not give the result', () => {
  const [fr, en] = langs.map(createFormat);
  const margin = line('−', ['money', 'money'], [58_200_000, 39_640_000, 12_420_000], 6_140_000);
  // 58.2 − 39.6 − 12.4 would give 6.2.
  expect(byHand(margin, en!)).toEqual({
    terms: ['€58.20m', '€39.64m', '€12.42m'],
    result: '€6.1m',
  });
  const even = line('+', ['percent', 'percent'], [0.5, 0.25], 0.75);
  expect(byHand(even, fr!).terms).toEqual(['50,0\u202f%', '25,0\u202f%']);
});

test('any sum, product or quotient holds on paper, in both languages', () => {
  const euros = fc.double({ min: 1, max: 9e8, noNaN: true });
  const share = fc.double({ min: 0.001, max: 1, noNaN: true });
  const lists = fc.array(euros, { minLength: 2, maxLength: 8 });
  const holds = (computation: Computation) => {
    for (const lang of langs) {
      const place = newDocument().createElement('ol');
      fillComputed(place, [computation], wordsOf('triangle', lang));
      const read = readLine(place.children[0]!, lang);
      expect(Math.abs(again(read) - read.result), read.text).toBeLessThanOrEqual(
        read.half * 1.000_001,
      );
    }
  };
  fc.assert(
    fc.property(lists, share, euros, (terms, part, whole) => {
      const [first = 0, ...others] = terms;
      const rest = others.reduce((a, b) => a + b, 0);
      holds(line('+', ['money', 'money'], terms, first + rest));
      holds(line('−', ['money', 'change'], terms, first - rest));
      holds(line('÷', ['money', 'percent'], [first, whole], first / whole));
      holds({
        ...line('×', ['number', 'money'], [whole, part], whole * part),
        terms: [
          { label: 'term', unit: 'number', value: whole },
          { label: 'term', unit: 'percent', value: part },
        ],
      });
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('a point of service counts for one in a quotient', () => {
  const next: Computation = {
    result: { label: 'next', unit: 'money', value: 380_000 },
    sign: '÷',
    terms: [
      { label: 'stock', unit: 'change', value: 190_000 },
      { label: 'service', unit: 'points', value: 0.005 },
    ],
  };
  expect(byHand(next, createFormat('en')).terms).toEqual(['+€190k', '+0.5\u00a0pt']);
});

test('a result that its terms do not give is a fault, and says so', () => {
  expect(() => byHand(line('+', ['money', 'money'], [1e6, 2e6], 4e6), createFormat('en'))).toThrow(
    /result must be what its terms give; got 4000000/,
  );
});

test('a line with an unknown number is left out', () => {
  const place = newDocument().createElement('ol');
  const known = line('+', ['money', 'money'], [1e6, 2e6], 3e6);
  const unknown = { ...known, result: { ...known.result, value: null } };
  expect(fillComputed(place, [unknown, known], wordsOf('triangle', 'fr'))).toBe(1);
});
