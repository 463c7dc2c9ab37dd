import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherDays } from './axe-rounds.ts';
import { violations } from './axe-violations.ts';
import { startSession, type Session } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

test.each(otherDays)('$file has no accessibility violation, $theme', async ({ file, theme }) => {
  expect(await violations(session, file, theme)).toEqual([]);
});
