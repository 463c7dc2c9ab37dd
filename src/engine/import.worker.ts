import { importFiles } from './import/import-files.ts';
import type { ImportAsk, ImportTold, Progress } from './import/protocol.ts';

/** Workers read files at once; pages cannot, and their types do not know it. */
declare const FileReaderSync: new () => { readAsArrayBuffer(part: Blob): ArrayBuffer };

/** Milliseconds between two words of progress. */
const pace = 100;

const files = new FileReaderSync();
let said = -Infinity;

const tell = (told: ImportTold): void => self.postMessage(told);

function onProgress(progress: Progress): void {
  const now = performance.now();
  if (progress.rows > 0 && now - said < pace) return;
  said = now;
  tell({ kind: 'progress', progress });
}

self.addEventListener('message', ({ data }: MessageEvent<ImportAsk>) => {
  const bytes = (part: Blob): Uint8Array => new Uint8Array(files.readAsArrayBuffer(part));
  tell(importFiles(data, { bytes, onProgress }));
});
