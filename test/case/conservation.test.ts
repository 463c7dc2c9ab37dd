import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severities } from '#case/issue.ts';
import { checkTables } from '#case/check.ts';
import { readTables } from '#case/read.ts';
import { buildMeasures } from '#case/case-measures.ts';
import { smallCompany, type Company } from '../fixtures/case/small-company.ts';

/** What hands, exports and locales do to a file. */
const shred = fc.constantFrom(
  '"',
  ',',
  ';',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '?',
  'NULL',
  'abc',
  '1,5',
  '1.5',
  '-',
  '31/01/2026',
  '01/31/2026',
  '\uFEFF',
  'é',
  ' ',
  '""',
  '1e999',
  'NaN',
  '=1+1',
);
const wound = fc.record({
  file: fc.constantFrom(...Object.keys(smallCompany)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(12),
  put: shred,
});

function wounded(
  wounds: readonly { file: string; at: number; cut: number; put: string }[],
): Company {
  return wounds.reduce<Company>((company, { file, at, cut, put }) => {
    const text = company[file] ?? '';
    const place = Math.floor(at * text.length);
    return { ...company, [file]: text.slice(0, place) + put + text.slice(place + cut) };
  }, smallCompany);
}

test('whatever happens to the files: rows in = kept + repaired + rejected, every issue has a place, no NaN comes out', () => {
  fc.assert(
    fc.property(fc.array(wound, { minLength: 1, maxLength: 8 }), (wounds) => {
      const company = wounded(wounds);
      const read = readTables(
        Object.entries(company).map(([name, content]) => ({ name, content })),
      );
      for (const [name, counted] of Object.entries(read.rows)) {
        expect(counted.kept + counted.repaired + counted.rejected).toBe(counted.in);
        const told = Object.values(counted.reasons).reduce((sum, rows) => sum + rows, 0);
        expect(told).toBe(counted.repaired + counted.rejected);
        const table = Object.entries(read.tables).find(([one]) => one === name)?.[1];
        expect(table?.rows).toBe(counted.kept + counted.repaired);
      }
      for (const { code, file, line, severity, count } of [...read.issues, ...checkTables(read)]) {
        expect(severity).toBe(severities[code]);
        expect(file).not.toBe('');
        expect(line).toBeGreaterThanOrEqual(0);
        expect(count).toBeGreaterThanOrEqual(1);
      }
      const { measured, of } = buildMeasures(read, 'wounded');
      expect(notFinite([measured, of])).toEqual([]);
      const { lines, kept, missed, leftOut } = measured.onTime;
      const left = Object.values(leftOut).reduce((sum, rows) => sum + rows, 0);
      expect(lines).toBe(kept + missed);
      expect(lines + left).toBe(read.tables.order_lines?.rows ?? 0);
    }),
    { numRuns: 150 },
  );
});

/** Paths of numbers that are not finite. */
function notFinite(tree: unknown, path = ''): string[] {
  if (typeof tree === 'number') return Number.isFinite(tree) ? [] : [path];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => notFinite(value, `${path}/${key}`));
}
