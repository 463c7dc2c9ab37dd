import type { WorkerLike } from './protocol.ts';

declare global {
  /** Source of the worker as one classic script, its case included: registered by `worker.js` of the portable edition. */
  var __triangleWorkerSource: string | undefined;
  /** Set by the scripts of the portable edition: where `worker.js` is. */
  var __trianglePortable: { readonly worker: string } | undefined;
}

/**
 * Starts the worker: by its address when the site is served; on a disk, where browsers refuse
 * that, from a Blob of its source, which a classic script brings when first asked.
 */
export async function startWorker(): Promise<WorkerLike> {
  const { __trianglePortable: portable } = globalThis;
  if (!portable && globalThis.__triangleWorkerSource === undefined) {
    return new Worker(new URL('./evaluate.worker.ts', import.meta.url), { type: 'module' });
  }
  if (portable) await loadScript(portable.worker);
  const source = globalThis.__triangleWorkerSource;
  if (source === undefined) throw new Error('worker source must be registered; got none');
  return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}

function loadScript(address: string): Promise<void> {
  if (globalThis.__triangleWorkerSource !== undefined) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`worker source must be readable; got ${address}`));
    document.head.append(script);
  });
}
