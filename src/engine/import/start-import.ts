import { startImportWorker } from '../start-worker.ts';
import type { ImportAsk, ImportEnd, ImportWorkerLike, Progress } from './protocol.ts';

export interface RunningImport {
  /** Never rejects; null when it was stopped. */
  readonly ended: Promise<ImportEnd | null>;
  /** Ends the worker, and with it all that it had read. */
  stop(): void;
}

/** Reads the reader's files in a worker of their own, which ends with them: its memory is given back. */
export function startImport(
  ask: ImportAsk,
  onProgress: (progress: Progress) => void,
  start: () => Promise<ImportWorkerLike> = startImportWorker,
): RunningImport {
  let settle: (end: ImportEnd | null) => void = () => undefined;
  const ended = new Promise<ImportEnd | null>((resolve) => (settle = resolve));
  const started = start();
  const end = (how: ImportEnd | null): void => {
    settle(how);
    started.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
  };
  const fail = (message: string): void =>
    end({ kind: 'refused', refusal: 'failed', report: null, message });
  started.then(
    (worker) => {
      worker.addEventListener('message', ({ data }) => {
        if (data.kind === 'progress') onProgress(data.progress);
        else end(data);
      });
      worker.addEventListener('error', ({ message }) => fail(message));
      worker.postMessage(ask);
    },
    (error: unknown) => fail(error instanceof Error ? error.message : String(error)),
  );
  return { ended, stop: () => end(null) };
}
