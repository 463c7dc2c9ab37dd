import { expect, test } from 'vitest';
import type { AllocationRule } from '#model/assumptions.ts';
import { allocation } from '#players/allocation.ts';
import { played } from '../fixtures/players/allocation.ts';
import { playerInput, playerWords } from './draw.ts';

function says(rule: AllocationRule, reserve: number, at: number | null = null): string {
  const read = played(rule, reserve);
  const frame = at ?? allocation.frames(read) - 1;
  const rows = allocation.rows({ ...playerInput(read), read, readNow: read }, frame);
  const text = allocation.says(rows, playerWords('allocation', 'en'));
  return text.replaceAll('\u00a0', ' ');
}

test('it begins with the shelf and its rule', () => {
  expect(says('reserve', 2, 0)).toBe(
    'The shelf in Valmont holds 8 pieces at €120, which the supplier replaces in 20 days. Rule: last 2 pieces reserved.',
  );
});

test('it concludes at its end only, and says what chance, the long run and the network make of it', () => {
  const end = says('reserve', 2);
  expect(end).toContain('in the long run, +6.0 pts and −6.0 pts');
  expect(end).toContain(
    'in the whole network, where the centre and the neighbours help, +0.4 pt and −1.2 pts',
  );
  expect(says('reserve', 2, 100)).not.toContain('long run');
});

test.each([
  ['firstCome', 0, 'the shelf does not know who was promised'],
  ['priority', 0, 'only changes the order of waiting'],
  ['reserve', 0, 'Nothing reserved'],
  ['reserve', 1, 'Last piece reserved'],
  ['quota', 2, 'the whole network knows no quotas'],
] as const)('%s with %i kept says what it does', (rule, reserve, sentence) => {
  expect(says(rule, reserve)).toContain(sentence);
});

test('what is counted on the picture is counted in the table', () => {
  const read = played('reserve', 2);
  const rows = allocation.rows({ ...playerInput(read), read, readNow: read }, 80);
  const lines = read.example!.played.lines.filter(({ day }) => day <= 560);
  for (const { promise, asked, found } of rows.tallies) {
    const own = lines.filter(({ fast }) => fast === (promise === 'fast'));
    expect([asked, found]).toEqual([own.length, own.filter((line) => line.found).length]);
  }
});
