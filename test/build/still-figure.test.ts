import { expect, test } from 'vitest';
import { stillFigure } from '#build/still-figure.ts';
import { triangle } from '#figures/triangle.ts';
import { wordsOf } from '../figures/draw.ts';
import { inputsOf } from '../fixtures/figures/inputs.ts';

const words = wordsOf('triangle', 'fr');
const input = inputsOf(triangle).start;

test('a figure that throws stops the build with its name and its reason', () => {
  const broken = {
    ...triangle,
    id: 'broken-one',
    draw() {
      throw new RangeError('coordinate must be finite; got NaN');
    },
  };
  expect(() => stillFigure(broken, input, words)).toThrow(
    'figure "broken-one" must draw at build; coordinate must be finite; got NaN',
  );
});

test('so does one that asks for a label nobody wrote, or computes what does not hold', () => {
  const entries = Object.entries(words.labels).filter(([key]) => key !== 'says.start');
  const bare = { ...words, labels: Object.fromEntries(entries) };
  expect(() => stillFigure(triangle, input, bare)).toThrow(/figure "triangle" .*says\.start/);
  const wrong = {
    ...triangle,
    computed: () => [
      {
        result: { label: 'margin', unit: 'money' as const, value: 5e6 },
        sign: '+' as const,
        terms: [{ label: 'cost', unit: 'money' as const, value: 1e6 }],
      },
    ],
  };
  expect(() => stillFigure(wrong, input, words)).toThrow(/figure "triangle" .*margin must be/);
});
