import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startImportWorker, startWorker } from '#engine/start-worker.ts';

/** Where each worker was started from, and what it was told. */
const started: [address: string, options: WorkerOptions | undefined][] = [];
const told: unknown[] = [];

beforeEach(() => {
  started.length = 0;
  told.length = 0;
  vi.stubGlobal(
    'Worker',
    class {
      constructor(address: string | URL, options?: WorkerOptions) {
        started.push([String(address), options]);
      }
      postMessage(message: unknown): void {
        told.push(message);
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

test('served, each worker is a module with an address', async () => {
  await startWorker();
  await startImportWorker();
  expect(started[0]?.[0]).toMatch(/evaluate\.worker\.ts$/);
  expect(started[1]?.[0]).toMatch(/import\.worker\.ts$/);
  expect(started.map(([, options]) => options)).toEqual([{ type: 'module' }, { type: 'module' }]);
});

test('the model is told first whose case it works on', async () => {
  await startWorker();
  const own = { head: '{}', data: '' };
  await startWorker(own);
  expect(told).toEqual([
    { id: 0, body: { kind: 'open', own: null } },
    { id: 0, body: { kind: 'open', own } },
  ]);
});

test('with its source at hand, it starts from a Blob, as a classic script', async () => {
  vi.stubGlobal('__triangleWorkers', { evaluate: 'self.onmessage = null;' });
  await startWorker();
  expect(started[0]?.[0]).toMatch(/^blob:/);
  expect(started[0]?.[1]).toBeUndefined();
  expect(await startedSource()).toBe('self.onmessage = null;');
});

test('portable, a classic script brings each source, once', async () => {
  vi.stubGlobal('__trianglePortable', { assets: 'file:///portable/assets/' });
  const { added } = documentWhere(() => {
    vi.stubGlobal('__triangleWorkers', { evaluate: '"brought";', import: '"reads";' });
    return true;
  });
  await startWorker();
  await startWorker();
  await startImportWorker();
  expect(added).toEqual(['file:///portable/assets/evaluate.worker.js']);
  expect(started).toHaveLength(3);
  expect(await startedSource()).toBe('"brought";');
});

test('portable, it says which source cannot be read, or brought nothing', async () => {
  vi.stubGlobal('__trianglePortable', { assets: '' });
  documentWhere(() => false);
  await expect(startWorker()).rejects.toThrow('must be readable; got evaluate.worker.js');
  documentWhere(() => true);
  await expect(startImportWorker()).rejects.toThrow('must be registered; got none for import');
});
