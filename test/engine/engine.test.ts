import { afterEach, describe, expect, test, vi } from 'vitest';
import { createEngine, type Engine } from '#engine/engine.ts';
import { answerTo, fakeWorker, resultsOf, settled, type FakeWorker } from './fake-worker.ts';

const engines: Engine[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const engine of engines.splice(0)) engine.stop();
});

function begin(): { worker: FakeWorker; engine: Engine } {
  const worker = fakeWorker();
  const engine = createEngine(async () => worker);
  engines.push(engine);
  return { worker, engine };
}

const at = (cutoffHour: number): { cutoffHour: number } => ({ cutoffHour });

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

describe('pending', () => {
  test('comes after 100 ms without an answer, and leaves with it', async () => {
    const { worker, engine } = begin();
    vi.useFakeTimers();
    void engine.evaluate(at(18));
    await vi.advanceTimersByTimeAsync(99);
    expect(engine.pending.get()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(engine.pending.get()).toBe(true);
    void worker.answer(answerTo(worker.asked[0]));
    await vi.advanceTimersByTimeAsync(10);
    expect(engine.pending.get()).toBe(false);
  });

  test('counts from the first ask without answer, and only for asks', async () => {
    const { engine } = begin();
    vi.useFakeTimers();
    void engine.study('curve', [at(14)]);
    await vi.advanceTimersByTimeAsync(500);
    expect(engine.pending.get()).toBe(false);
    for (let hour = 14; hour < 20; hour++) {
      void engine.evaluate(at(hour));
      await vi.advanceTimersByTimeAsync(30);
    }
    expect(engine.pending.get()).toBe(true);
  });

  test('never stays on after an error, a death, or a stop', async () => {
    const { worker, engine } = begin();
    vi.useFakeTimers();
    const refused = expect(engine.evaluate(at(18))).rejects.toThrow('refused');
    await vi.advanceTimersByTimeAsync(200);
    void worker.answer({ kind: 'error', message: 'refused' });
    await vi.advanceTimersByTimeAsync(10);
    expect(engine.pending.get()).toBe(false);
    await refused;

    const dead = expect(engine.evaluate(at(18))).rejects.toThrow('out of memory');
    await vi.advanceTimersByTimeAsync(200);
    expect(engine.pending.get()).toBe(true);
    void worker.die('out of memory');
    await vi.advanceTimersByTimeAsync(10);
    expect(engine.pending.get()).toBe(false);
    await dead;

    const stopped = engine.evaluate(at(18));
    await vi.advanceTimersByTimeAsync(200);
    engine.stop();
    await vi.advanceTimersByTimeAsync(10);
    expect(engine.pending.get()).toBe(false);
    expect(await stopped).toBeNull();
  });
});

describe('the worker', () => {
  test('is started once, at once', async () => {
    const start = vi.fn(async () => fakeWorker());
    const engine = createEngine(start);
    engines.push(engine);
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
    const engine = createEngine(start);
    engines.push(engine);
    await expect(engine.evaluate(at(18))).rejects.toThrow('no worker here');
    const again = engine.evaluate(at(18));
    await settled();
    await worker.answer(answerTo(worker.asked[0]));
    expect(await again).toEqual(resultsOf(at(18)));
  });

  test('that dies is replaced, and what it still says is not heard', async () => {
    const [first, second] = [fakeWorker(), fakeWorker()];
    const workers = [first, second];
    const engine = createEngine(async () => workers.shift() ?? fakeWorker());
    engines.push(engine);
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
