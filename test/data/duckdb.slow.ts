import { expect, test } from 'vitest';
import { differences, rounding } from './case-differences.ts';
import { serviceOf, twoImports } from './two-imports.ts';

test('SQL and the ordinary reading make the same case of the bundled company', async () => {
  const { sql, plain } = await twoImports(process.env['CORVANE_DIR'] ?? 'data/corvane');
  expect(sql.kept).toBe(sql.lines);
  expect(differences(plain.of, sql.of, rounding)).toEqual([]);
  expect(differences(serviceOf(plain), serviceOf(sql), rounding)).toEqual([]);
});
