import { describe, expect, test } from 'vitest';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';
import { cellText } from '#widgets/editor/cell-text.ts';
import type { Desk } from '#widgets/editor/desk.ts';
import { pastedBlock } from '#widgets/editor/pasted.ts';
import { readLever } from '#widgets/editor/read-lever.ts';
import { readNote } from '#widgets/editor/read-note.ts';

const desk: Desk = {
  words: {
    labels: { ...labels('fr', 'editor.common.'), 'option.yes': 'Oui', 'option.no': 'Non' },
    format: createFormat('fr'),
  },
  levers: { labels: labels('fr', 'lever.'), names: {}, offers: [], classes: [] },
  scenario: { serviceTarget: 0.97 },
  defaults: { serviceTarget: 0.9137, stockPolicy: 'cover', 'match.G1': [20, 30, 50] },
};

describe('a number of the register', () => {
  const cell = { kind: 'lever', id: 'serviceTarget' } as const;

  test.each([
    ['95', 0.95],
    ['95,5 %', 0.955],
    // Today's value is legal as it stands, between two steps.
    ['91,4', 0.9137],
  ])('reads %s in the reader’s unit', (text, value) => {
    expect(readLever(cell, text, desk)).toEqual({ value });
  });

  test.each([
    ['fast', 'number'],
    ['', 'number'],
    ['120', 'number'],
    ['95,123', 'step'],
  ])('refuses %s, and says what stays', (text, problem) => {
    expect(readLever(cell, text, desk)).toMatchObject({
      problem,
      values: { got: text, kept: desk.words.format.percent(0.97, 1) },
    });
  });
});

test('a choice is read by its name or by its code', () => {
  const cell = { kind: 'lever', id: 'stockPolicy' } as const;
  expect(readLever(cell, 'analyse marginale', desk)).toEqual({ value: 'marginal' });
  expect(readLever(cell, 'itemTarget', desk)).toEqual({ value: 'itemTarget' });
  expect(readLever(cell, 'au mieux', desk)).toMatchObject({ problem: 'option' });
});

test('a share leaves the rest to the last cell, which cannot be written', () => {
  const cell = (at: number) => ({ kind: 'lever', id: 'match.G1', at }) as const;
  expect(readLever(cell(0), '40', desk)).toEqual({ value: [40, 30, 30] });
  expect(readLever(cell(0), '80', desk)).toMatchObject({ problem: 'whole', values: { max: 70 } });
  expect(readLever(cell(2), '10', desk)).toMatchObject({ problem: 'locked' });
  expect(cellText(cell(2), desk)).toBe(desk.words.format.percent(0.5, 0));
});

describe('a note', () => {
  const note = (form: Parameters<typeof readNote>[0]['form'], value: string | number | null) =>
    ({ kind: 'note', key: 'k', at: 'a', form, value }) as const;

  test('is a number in its range', () => {
    const score = note({ from: 0, to: 3, step: 1 }, 2);
    expect(readNote(score, '3', desk)).toEqual({ value: 3 });
    expect(readNote(score, '', desk)).toEqual({ value: null });
    expect(readNote(score, '4', desk)).toMatchObject({ problem: 'number', values: { kept: '2' } });
    expect(readNote(score, '1,5', desk)).toMatchObject({ problem: 'step' });
  });

  test('is an option by its name, or a text no longer than it may be', () => {
    expect(readNote(note({ options: ['yes', 'no'] }, null), 'Non', desk)).toEqual({ value: 'no' });
    expect(readNote(note({ longest: 5 }, null), ' mot ', desk)).toEqual({ value: 'mot' });
    expect(readNote(note({ longest: 5 }, null), 'trop long', desk)).toMatchObject({
      problem: 'long',
      values: { longest: 5, n: 9 },
    });
  });
});

test('a block of a spreadsheet is lines of cells; one cell is a text', () => {
  expect(pastedBlock('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(pastedBlock('95 %')).toBeNull();
});
