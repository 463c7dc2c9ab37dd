import { describe, expect, test } from 'vitest';
import { buildCase } from '#case/build/build.ts';
import { numbersOf, textOf, wordAt } from '#case/column.ts';
import { realSet } from './real-set.ts';

const set = realSet('cities', 'world_cities/cities_100k.csv');

/** Every city is a platform that might be. */
function candidates(text: string): string {
  const [header = '', ...lines] = text.trim().split('\n');
  return [
    `${header.trim()},kind,status`,
    ...lines.map((line) => `${line.trim()},regional,candidate`),
  ].join('\n');
}

/** 4,519 cities of 100,000 inhabitants or more. */
describe.skipIf(!set.isHere)('world cities', () => {
  const read = set.isHere ? set.read(candidates(set.text())) : null;
  const table = read?.tables.locations;

  test('all are read, each in a country and at a place; Namibia is not taken for a blank', () => {
    expect(read?.rows.locations).toMatchObject({ in: 4519, rejected: 0, repaired: 0 });
    if (!table) throw new Error('locations must be read');
    expect(numbersOf(table, 'latitude').some(Number.isNaN)).toBe(false);
    const countries = textOf(table, 'country_code');
    const words = Array.from(countries.codes, (_, row) => wordAt(countries, row));
    expect(words).toContain('NA');
    expect(words).not.toContain('');
  });

  test('candidates are no network', () => {
    expect(read && buildCase(read, 'cities').network).toBeNull();
  });
});
