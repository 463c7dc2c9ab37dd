import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { packCase } from '#case/pack.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Answer, Ask, Message, Opening } from '#engine/protocol.ts';
import { premiumShare } from '#scenario/gestures/premium-share.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';

/** The worker's own world: what it hears, and what it says. */
let hear: (event: { data: Message<Ask | Opening> }) => void = () => undefined;
const said: Message<Answer>[] = [];

// As the build makes it: packed, to be unpacked by the worker.
vi.mock('virtual:triangle-case', () => packCase(tinyCase));

beforeAll(async () => {
  vi.stubGlobal('self', {
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
    postMessage: (message: Message<Answer>) => void said.push(message),
  });
  await import('#engine/evaluate.worker.ts');
});
afterAll(() => void vi.unstubAllGlobals());

async function answerTo(id: number, body: Ask): Promise<Answer | undefined> {
  hear({ data: { id, body } });
  await vi.waitFor(() => expect(said.at(-1)?.id).toBe(id));
  return said.at(-1)?.body;
}

test('evaluates its case, resolves gestures, and says what the model refuses', async () => {
  const scenario = premiumShare(tinyCase, {}, 0.3);
  expect(
    await answerTo(1, { kind: 'gesture', gesture: 'premiumShare', value: 0.3, scenario: {} }),
  ).toEqual({ kind: 'scenario', scenario });
  expect(await answerTo(2, { kind: 'evaluate', scenario })).toEqual({
    kind: 'results',
    results: evaluate(tinyCase, scenario),
  });
  expect(await answerTo(3, { kind: 'evaluate', scenario: { 'match.G1': [1] } })).toEqual({
    kind: 'error',
    message: 'match.G1 must be 4 integer percents adding up to 100; got [1]',
  });
});

test('answers what comes in a row in order', async () => {
  for (const id of [4, 5]) hear({ data: { id, body: { kind: 'evaluate', scenario: {} } } });
  await answerTo(6, { kind: 'evaluate', scenario: {} });
  expect(said.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('works on the reader’s own case once it is given', async () => {
  const own = { ...tinyCase, costs: null };
  hear({ data: { id: 0, body: { kind: 'open', own: packCase(own) } } });
  expect(await answerTo(7, { kind: 'evaluate', scenario: {} })).toEqual({
    kind: 'results',
    results: evaluate(own, {}),
  });
  expect(evaluate(own, {}).scenario.cost).not.toBe(evaluate(tinyCase, {}).scenario.cost);
});
