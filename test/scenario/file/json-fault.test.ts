import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '#scenario/file/json-fault.ts';

test('every JSON text is JSON, however it is laid out', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
      expect(jsonFault(` ${JSON.stringify(JSON.parse(text), null, indent)}\n`)).toBeNull();
    }),
  );
});

test('it agrees with the browser on what is JSON', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const marks = fc.constantFrom(...'[]{}:,"\\ \n-01.e', 'true', 'nul', '"a"', '""');
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      expect(jsonFault(text) === null).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['{\n  "a": 1,\n  "b" 2\n}', { line: 3, column: 7 }],
  ['{"a": 1,}', { line: 1, column: 9 }],
  ['{"a": [1, 2', { line: 1, column: 12 }],
  ['', { line: 1, column: 1 }],
  ['{} x', { line: 1, column: 4 }],
  ['[1}', { line: 1, column: 3 }],
])('%j stops being JSON at %j', (text, place) => {
  expect(jsonFault(text)).toEqual(place);
});
