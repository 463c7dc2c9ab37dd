import { describe, expect, test } from 'vitest';
import { decideFormat, parseNumber } from '#case/number-format.ts';

describe('decideFormat', () => {
  test.each([
    [['12.5', '3', ''], ',', '.'],
    [['12,5', '3'], ';', ','],
    [['1.234,5', '7'], ';', ','],
    [['1,234.5', '7'], ',', '.'],
    [['12,5', '3,75', '1.5'], ',', ','],
    [['1.234', '2.500'], ';', '.'],
    [['1,234', '2,500'], ';', ','],
    [['1,234', '2,500'], ',', '.'],
    [['2,024,994'], ',', '.'],
    [['0,125'], ',', ','],
    [[], ';', '.'],
  ])('%j in a file cut by %j has the decimal mark %j', (cells, delimiter, decimal) => {
    expect(decideFormat(cells, delimiter).decimal).toBe(decimal);
  });
});

describe('parseNumber', () => {
  test.each([
    ['12.5', '.', 12.5, false],
    ['-3', '.', -3, false],
    ['+.5', '.', 0.5, false],
    ['1e3', '.', 1000, false],
    ['1,234.5', '.', 1234.5, true],
    ['2,024,994', '.', 2024994, true],
    ['12,5', ',', 12.5, false],
    ['1.234,5', ',', 1234.5, true],
    ['1.234', ',', 1234, true],
    ['1 234,5', ',', 1234.5, true],
    ['1\u202F234\u202F567', '.', 1234567, true],
  ] as const)('%j with mark %j is %f', (cell, decimal, number, thousands) => {
    expect(parseNumber(cell, decimal)).toEqual({ number, thousands });
  });

  test.each([
    ['12,5', '.', 'other'],
    ['12.5', ',', 'other'],
    ['abc', '.', 'text'],
    ['12 pcs', '.', 'text'],
    ['Infinity', '.', 'text'],
    ['1e999', '.', 'text'],
    ['0x10', '.', 'text'],
    ['1.2.3', '.', 'text'],
    ['€12', '.', 'text'],
  ] as const)('refuses %j with mark %j: %s', (cell, decimal, refused) => {
    expect(parseNumber(cell, decimal)).toEqual({ refused });
  });
});
