import { test } from 'vitest';
import { expectNothingLost } from './any-bytes.ts';

test('twenty thousand companies at random, other ones each time', () => {
  expectNothingLost(20_000);
});
