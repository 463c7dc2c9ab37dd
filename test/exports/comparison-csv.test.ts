import { expect, test } from 'vitest';
import { csvOfComparison } from '#exports/comparison-csv.ts';
import type { Comparison } from '#figures/comparison/comparison.ts';

const comparison: Comparison = {
  caption: 'Side by side',
  measure: 'Measure',
  columns: [
    { id: 'before', name: 'Before', go: null },
    { id: 'pin-0', name: '=HYPERLINK("x")', go: 'Go' },
  ],
  groups: [
    {
      title: 'Triangle',
      rows: [
        {
          label: 'Margin',
          cells: [
            { text: '€4.3m', change: null, value: 4300000.5 },
            { text: '−€1k', change: '−€4.3m', value: -1000 },
          ],
        },
        { label: 'Rule; or not', cells: [text('+cmd'), text('by "offer"')] },
      ],
    },
  ],
};

function text(words: string) {
  return { text: words, change: null, value: null };
}

test('numbers stay whole, words are never run', () => {
  expect(csvOfComparison(comparison, 'en').slice(1).split('\r\n')).toEqual([
    `Side by side,Measure,Before,"'=HYPERLINK(""x"")"`,
    'Triangle,Margin,4300000.5,-1000',
    `Triangle,Rule; or not,'+cmd,"by ""offer"""`,
    '',
  ]);
});

test('French spreadsheets get their comma and their semicolon', () => {
  expect(csvOfComparison(comparison, 'fr').split('\r\n').slice(1, 3)).toEqual([
    'Triangle;Margin;4300000,5;-1000',
    `Triangle;"Rule; or not";'+cmd;"by ""offer"""`,
  ]);
});
