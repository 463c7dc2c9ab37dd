import { test } from 'vitest';
import { expectNothingLost } from './any-bytes.ts';

test('random bytes, tables and cells: told, accounted for, written and read again', () => {
  expectNothingLost(2000, 7);
});
