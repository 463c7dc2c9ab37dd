import { expect, test } from 'vitest';
import { markdownOf } from '#exports/markdown.ts';
import { costLines } from '#figures/cost-lines.ts';
import { wordsOf } from '../figures/draw.ts';
import { inputsOf } from '../fixtures/figures/inputs.ts';

const about = {
  title: 'A claim',
  says: 'What it says.',
  alt: '',
  source: 'Source: S.',
  scenario: 'Scenario: today.',
  date: '',
};

test('writes the table as the page shows it, between its claim and its source', () => {
  const words = wordsOf('cost-lines', 'en');
  const rows = costLines.rows(inputsOf(costLines).moved);
  const lines = markdownOf(costLines, rows, words, about).split('\n');
  expect(lines.slice(0, 7)).toEqual([
    '## A claim',
    '',
    'What it says.',
    '',
    `| ${costLines.columns.map(({ id }) => words.labels[`column.${id}`]).join(' | ')} |`,
    '| :--- | ---: | ---: | ---: |',
    '| Holding stock | €3.1m | €3.2m | +€84k |',
  ]);
  expect(lines.at(-2)).toBe('Source: S. Scenario: today.');
});

test('a bar or a line in a name opens no column', () => {
  const words = wordsOf('cost-lines', 'en');
  const odd = { ...words, labels: { ...words.labels, holding: 'a | b\nc' } };
  const rows = costLines.rows(inputsOf(costLines).moved);
  expect(markdownOf(costLines, rows, odd, about)).toContain('| a \\| b c | €3.1m |');
});
