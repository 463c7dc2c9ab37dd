import { expect, test } from 'vitest';
import { decisionLog } from '#editors/decision-log.ts';
import { decisionPages } from '#editors/decision-log/decision.ts';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';

const rowsOf = (notes: Readonly<Record<string, unknown>>) => decisionLog.rows({ notes } as never);
const said = (notes: Readonly<Record<string, unknown>>) =>
  decisionLog.says(rowsOf(notes), {
    labels: { ...labels('en', 'decisions.'), ...labels('en', 'editor.decision-log.') },
    format: createFormat('en'),
  });

test('every decision has its words in both languages', () => {
  for (const lang of ['fr', 'en'] as const)
    expect(Object.keys(labels(lang, 'decisions.')).toSorted()).toEqual(
      decisionPages.map((page) => `decision.${page}`).toSorted(),
    );
});

test('counts what is taken, not what is put off, and what lacks a name or a date', () => {
  expect(said({})).toMatch(/^None of the 10/);
  expect(said({ 'decision.plan': { option: 'later', owner: 'A' } })).toMatch(/^None/);
  const whole = { option: 'first', owner: 'A', date: 'May' };
  expect(said({ 'decision.plan': whole })).toMatch(/^One decision.*Each has a name and a date/);
  expect(said({ 'decision.plan': whole, 'decision.match': { option: 'second' } })).toMatch(
    /^2 decisions.*One waits/,
  );
});

test('leads back to the scenario it was taken on; a note in another form says nothing', () => {
  const rows = rowsOf({
    'decision.plan': { option: 'first', state: 'serviceTarget=0.95&v=1' },
    'decision.match': { option: 'third', state: 3 },
    'decision.why': 'yes',
  });
  const line = (page: string) => decisionLog.grid(rows).lines.find(({ id }) => id === page)?.cells;
  expect(line('plan')?.at(-1)).toMatchObject({ kind: 'link', query: 'serviceTarget=0.95&v=1' });
  expect(line('match')).toMatchObject([{ value: null }, {}, {}, {}, null]);
  expect(line('why')?.at(-1)).toBeNull();
});
