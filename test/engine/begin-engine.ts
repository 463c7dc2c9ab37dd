import { afterEach } from 'vitest';
import { createEngine, type Engine } from '#engine/engine.ts';
import { fakeWorker, type FakeWorker } from './fake-worker.ts';

const engines: Engine[] = [];

/** Stops, after each test, every engine begun in it. */
export function stopAfterEach(): void {
  afterEach(() => {
    for (const engine of engines.splice(0)) engine.stop();
  });
}

/** An engine whose worker is that of the test, stopped after it. */
export function begin(): { worker: FakeWorker; engine: Engine } {
  const worker = fakeWorker();
  return { worker, engine: beginWith(async () => worker) };
}

export function beginWith(start: () => Promise<FakeWorker>): Engine {
  const engine = createEngine(start);
  engines.push(engine);
  return engine;
}

export const at = (cutoffHour: number): { cutoffHour: number } => ({ cutoffHour });
