import { describe, expect, test, vi } from 'vitest';
import { at, begin, beginWith, stopAfterEach } from './begin-engine.ts';
import { answerTo, fakeWorker, resultsOf, settled, type FakeWorker } from './fake-worker.ts';

stopAfterEach();

describe('evaluate', () => {
  test('answers with the results of its scenario', async () => {
    const { worker, engine } = begin();
    const asked = engine.evaluate(at(18));
    await settled();
    await worker.answer(answerTo(worker.asked[0]));
    expect(await asked).toEqual(resultsOf(at(18)));
  });

  test('drops what was asked before the latest, its late answer too', async () => {
    const { worker, engine } = begin();
    const asked = [16, 17, 18].map((hour) => engine.evaluate(at(hour)));
    expect(await Promise.all(asked.slice(0, 2))).toEqual([null, null]);
    await settled();
    await worker.answer(answerTo(worker.asked[0]));
    await worker.answer(answerTo(worker.asked[1]));
    expect(await asked[2]).toEqual(resultsOf(at(18)));
    // 17 was never worth the worker's time.
    expect(worker.asked.map(({ scenario }) => scenario)).toEqual([at(16), at(18)]);
  });

  test('does not take one answer for another', async () => {
    const { worker, engine } = begin();
    const first = engine.evaluate(at(16));
    await settled();
    const second = engine.evaluate(at(17));
    await worker.answer(answerTo(worker.asked[0]), 0);
    await worker.answer(answerTo(worker.asked[0]), 0);
    await worker.answer(answerTo(worker.asked[1]), 1);
    expect(await first).toBeNull();
    expect(await second).toEqual(resultsOf(at(17)));
  });

  test('rejects with the reason of the model, and goes on', async () => {
    const { worker, engine } = begin();
    const refused = engine.evaluate(at(99));
    await settled();
    const rejection = expect(refused).rejects.toThrow('cutoffHour must be');
    await worker.answer({ kind: 'error', message: 'cutoffHour must be 14 to 20; got 99' });
    await rejection;
    const next = engine.evaluate(at(18));
    await settled();
    await worker.answer(answerTo(worker.asked[1]));
    expect(await next).toEqual(resultsOf(at(18)));
  });

  test('an error of a superseded scenario is nobody’s', async () => {
    const { worker, engine } = begin();
    const old = engine.evaluate(at(99));
    await settled();
    const latest = engine.evaluate(at(18));
    await worker.answer({ kind: 'error', message: 'refused' });
    expect(await old).toBeNull();
    await worker.answer(answerTo(worker.asked[1]));
    expect(await latest).not.toBeNull();
  });
});

describe('the worker', () => {
  test('is started once, at once', async () => {
    const start = vi.fn(async () => fakeWorker());
    const engine = beginWith(start);
    void engine.evaluate(at(18)).catch(() => undefined);
    await settled();
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('that does not start says why, and is tried again by the next ask', async () => {
    const worker = fakeWorker();
    const start = vi
      .fn<() => Promise<FakeWorker>>()
      .mockRejectedValueOnce(new Error('no worker here'))
      .mockResolvedValue(worker);
    const engine = beginWith(start);
    await expect(engine.evaluate(at(18))).rejects.toThrow('no worker here');
    const again = engine.evaluate(at(18));
    await settled();
    await worker.answer(answerTo(worker.asked[0]));
    expect(await again).toEqual(resultsOf(at(18)));
  });

  test('that dies is replaced, and what it still says is not heard', async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const workers = [first, second];
    const engine = beginWith(async () => workers.shift() ?? fakeWorker());
    const lost = expect(engine.evaluate(at(17))).rejects.toThrow('out of memory');
    await settled();
    await first.die('out of memory');
    await lost;
    expect(first.terminated()).toBe(true);

    const asked = engine.evaluate(at(18));
    await settled();
    await first.answer(answerTo(first.asked[0]));
    await second.answer(answerTo(second.asked[0]));
    expect(await asked).toEqual(resultsOf(at(18)));
  });

  test('stopped, it ends; nothing stays open, and nothing is asked any more', async () => {
    const { worker, engine } = begin();
    const asked = engine.evaluate(at(18));
    const study = engine.study('curve', [at(14)]);
    const moved = expect(engine.gesture('premiumShare', 0.3, {})).rejects.toThrow('engine stopped');
    await settled();
    engine.stop();
    expect(await asked).toBeNull();
    expect(await study).toBeNull();
    await moved;
    await settled();
    expect(worker.terminated()).toBe(true);
    expect(worker.asked).toHaveLength(1);
    expect(await engine.evaluate(at(18))).toBeNull();
    expect(await engine.study('curve', [at(14)])).toBeNull();
  });
});
