import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countsLine, countsOf, sum } from '../../.ci/counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('the last line counts what passed and what failed, and what was skipped when some was', () => {
  expect(countsLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(countsLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});

test('counts add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test('a report gives its counts', () => {
  const path = report({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  });
  expect(countsOf(path, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('a file that does not load is one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  const path = report({ numPassedTests: 1, numFailedTests: 1, testResults });
  expect(countsOf(path, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
});

test('a crash after the last test, or before the first, is one failure', () => {
  const path = report({ numPassedTests: 5, numFailedTests: 0 });
  expect(countsOf(path, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(countsOf(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
