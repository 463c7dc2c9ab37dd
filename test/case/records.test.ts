import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { eachRecord } from '#case/records.ts';

function records(text: string, width = 3, delimiter = ','): [string[], number, string][] {
  const found: [string[], number, string][] = [];
  eachRecord(text, delimiter, width, (cells, line, state) => found.push([[...cells], line, state]));
  return found;
}

describe('eachRecord', () => {
  test('counts lines, blank ones included', () => {
    expect(records('a,b,c\n\n1,2,3\n')).toEqual([
      [['a', 'b', 'c'], 1, 'sound'],
      [['1', '2', '3'], 3, 'sound'],
    ]);
  });

  test('keeps a cell of several lines together, and the lines after it in place', () => {
    expect(records('1,"two\nlines",3\n4,5,6')).toEqual([
      [['1', 'two\nlines', '3'], 1, 'sound'],
      [['4', '5', '6'], 3, 'sound'],
    ]);
  });

  test('an unclosed quote takes no other line with it', () => {
    expect(records('1,"5 inch,3\n4,5,6\n7,8,9')).toEqual([
      [['1', '"5 inch', '3'], 1, 'stray'],
      [['4', '5', '6'], 2, 'sound'],
      [['7', '8', '9'], 3, 'sound'],
    ]);
  });

  test('two broken lines do not close each other', () => {
    expect(records('1,"5 inch,3\n4,6 inch",6\n7,8,9').map(([cells]) => cells)).toEqual([
      ['1', '"5 inch', '3'],
      ['4', '6 inch"', '6'],
      ['7', '8', '9'],
    ]);
  });

  test('letters after a closing quote are a stray quote', () => {
    expect(records('1,"5" pipe,3\n4,5,6')).toEqual([
      [['1', '"5" pipe', '3'], 1, 'stray'],
      [['4', '5', '6'], 2, 'sound'],
    ]);
  });

  test('a broken line that cannot be cut into cells says so', () => {
    expect(records('1,"a,b,c,3\n4,5,6')[0]?.[2]).toBe('unclosed');
  });

  test('reads back whatever a sound writer wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', ';', 'é') });
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const written = papa.unparse(rows, { newline: '\n', quotes: true });
        const suspicious = rows.some((cells) => cells.some((text) => text.includes('\n')));
        const found = records(written);
        if (!suspicious) expect(found.map(([cells]) => cells)).toEqual(rows);
        // Broken or not, no physical line is lost.
        expect(found.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
