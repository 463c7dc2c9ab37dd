import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWorker } from '#engine/start-worker.ts';

/** Where each worker was started from. */
const started: [address: string, options: WorkerOptions | undefined][] = [];

beforeEach(() => {
  started.length = 0;
  vi.stubGlobal(
    'Worker',
    class {
      constructor(address: string | URL, options?: WorkerOptions) {
        started.push([String(address), options]);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** A document whose only script, once added, is loaded or not. */
function documentWhere(load: () => boolean): { added: string[] } {
  const added: string[] = [];
  const script = { src: '', onload: () => undefined, onerror: () => undefined };
  const append = (): void => {
    added.push(script.src);
    queueMicrotask(() => (load() ? script.onload() : script.onerror()));
  };
  vi.stubGlobal('document', { createElement: () => script, head: { append } });
  return { added };
}

const startedSource = async (): Promise<string> => {
  const response = await fetch(started[0]?.[0] ?? '');
  return response.text();
};

test('served, the worker is a module with an address', async () => {
  await startWorker();
  expect(started).toHaveLength(1);
  expect(started[0]?.[0]).toMatch(/evaluate\.worker\.ts$/);
  expect(started[0]?.[1]).toEqual({ type: 'module' });
});

test('with its source at hand, it starts from a Blob, as a classic script', async () => {
  vi.stubGlobal('__triangleWorkerSource', 'self.onmessage = null;');
  await startWorker();
  expect(started[0]?.[0]).toMatch(/^blob:/);
  expect(started[0]?.[1]).toBeUndefined();
  expect(await startedSource()).toBe('self.onmessage = null;');
});

test('portable, a classic script brings the source, once', async () => {
  vi.stubGlobal('__trianglePortable', { worker: 'file:///portable/assets/worker.js' });
  const { added } = documentWhere(() => {
    vi.stubGlobal('__triangleWorkerSource', '"brought";');
    return true;
  });
  await startWorker();
  await startWorker();
  expect(added).toEqual(['file:///portable/assets/worker.js']);
  expect(started).toHaveLength(2);
  expect(await startedSource()).toBe('"brought";');
});

test('portable, it says which source cannot be read, or brought nothing', async () => {
  vi.stubGlobal('__trianglePortable', { worker: 'worker.js' });
  documentWhere(() => false);
  await expect(startWorker()).rejects.toThrow('worker source must be readable; got worker.js');
  documentWhere(() => true);
  await expect(startWorker()).rejects.toThrow('worker source must be registered; got none');
});
