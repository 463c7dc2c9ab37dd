import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Of two values under one key, JSON keeps the last and says nothing. */
test.each(globSync('src/i18n/**/*.json'))('%s says each key once', (file) => {
  const keys = [...readFileSync(file, 'utf8').matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
  expect(keys.filter((key, row) => keys.indexOf(key) !== row)).toEqual([]);
});
