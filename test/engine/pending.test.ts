import { afterEach, describe, expect, test, vi } from 'vitest';
import { at, begin, stopAfterEach } from './begin-engine.ts';
import { answerTo } from './fake-worker.ts';

stopAfterEach();
afterEach(() => {
  vi.useRealTimers();
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
