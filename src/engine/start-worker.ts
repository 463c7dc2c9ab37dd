import type { ImportWorkerLike } from './import/protocol.ts';
import type { Opening, WorkerLike } from './protocol.ts';

declare global {
  /** Sources of the workers, each one classic script: registered by `{name}.worker.js` of the portable edition. */
  var __triangleWorkers: Record<string, string> | undefined;
  /** Set by the scripts of the portable edition: the folder of its scripts, with a closing slash. */
  var __trianglePortable: { readonly assets: string } | undefined;
}

/** Starts the worker that runs the model, on the case of this build or on the reader's own. */
export async function startWorker(own: Opening['own'] = null): Promise<WorkerLike> {
  const worker =
    (await fromSource('evaluate')) ??
    new Worker(new URL('./evaluate.worker.ts', import.meta.url), { type: 'module' });
  const opening: Opening = { kind: 'open', own };
  worker.postMessage({ id: 0, body: opening });
  return worker;
}

/** Starts the worker that reads the reader's files. */
export async function startImportWorker(): Promise<ImportWorkerLike> {
  return (
    (await fromSource('import')) ??
    new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  );
}

/**
 * A worker started from a Blob of its source, which a classic script brings when first asked: on a
 * disk browsers refuse addresses. null = the site is served, and its addresses will do.
 */
async function fromSource(name: string): Promise<Worker | null> {
  const { __trianglePortable: portable } = globalThis;
  if (portable) await loadScript(name, `${portable.assets}${name}.worker.js`);
  const source = globalThis.__triangleWorkers?.[name];
  if (source !== undefined)
    return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  if (portable) throw new Error(`worker source must be registered; got none for ${name}`);
  return null;
}

function loadScript(name: string, address: string): Promise<void> {
  if (globalThis.__triangleWorkers?.[name] !== undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`worker source must be readable; got ${address}`));
    document.head.append(script);
  });
}
