import { describe, expect, test } from 'vitest';
import { at, begin, stopAfterEach } from './begin-engine.ts';
import { answerTo, resultsOf, settled } from './fake-worker.ts';

stopAfterEach();

describe('study', () => {
  test('gives the results of its scenarios in their order', async () => {
    const { worker, engine } = begin();
    const asked = engine.study('curve', [at(16), at(17)]);
    await settled();
    for (const place of [0, 1]) await worker.answer(answerTo(worker.asked[place]));
    expect(await asked).toEqual([resultsOf(at(16)), resultsOf(at(17))]);
    expect(await engine.study('nothing', [])).toEqual([]);
  });

  test('lets an evaluation and a gesture pass before its next scenario', async () => {
    const { worker, engine } = begin();
    const study = engine.study('curve', [at(14), at(15), at(16)]);
    await settled();
    const asked = engine.evaluate(at(20));
    const moved = engine.gesture('premiumShare', 0.3, {});
    await worker.answer(answerTo(worker.asked[0]));
    await worker.answer({ kind: 'scenario', scenario: at(19) });
    await worker.answer(answerTo(worker.asked[2]));
    expect(await moved).toEqual(at(19));
    expect(await asked).toEqual(resultsOf(at(20)));
    for (const place of [3, 4]) await worker.answer(answerTo(worker.asked[place]));
    expect(await study).toHaveLength(3);
    expect(worker.asked.map(({ kind, scenario }) => [kind, scenario])).toEqual([
      ['evaluate', at(14)],
      ['gesture', {}],
      ['evaluate', at(20)],
      ['evaluate', at(15)],
      ['evaluate', at(16)],
    ]);
  });

  test('waits for the evaluation of what a gesture made', async () => {
    const { worker, engine } = begin();
    void engine.study('curve', [at(14)]);
    await settled();
    const both = engine.gesture('premiumShare', 0.3, {}).then((made) => engine.evaluate(made));
    void engine.study('other', [at(15)]);
    await worker.answer(answerTo(worker.asked[0]));
    await worker.answer({ kind: 'scenario', scenario: at(19) });
    await worker.answer(answerTo(worker.asked[2]));
    expect(await both).toEqual(resultsOf(at(19)));
    expect(worker.asked.map(({ scenario }) => scenario)).toEqual([at(14), {}, at(19), at(15)]);
  });

  test('asked again under its key is cancelled, another key is not', async () => {
    const { worker, engine } = begin();
    const old = engine.study('curve', [at(14)]);
    const other = engine.study('other', [at(18)]);
    await settled();
    const again = engine.study('curve', [at(16)]);
    expect(await old).toBeNull();
    for (const place of [0, 1, 2]) await worker.answer(answerTo(worker.asked[place]));
    expect(await again).toEqual([resultsOf(at(16))]);
    expect(await other).toEqual([resultsOf(at(18))]);
    expect(worker.asked).toHaveLength(3);
  });

  test('rejects at the first scenario refused, and the next study runs', async () => {
    const { worker, engine } = begin();
    const refused = expect(engine.study('curve', [at(99), at(15)])).rejects.toThrow('refused');
    const next = engine.study('other', [at(18)]);
    await settled();
    await worker.answer({ kind: 'error', message: 'refused' });
    await refused;
    await worker.answer(answerTo(worker.asked[1]));
    expect(await next).toEqual([resultsOf(at(18))]);
  });
});
