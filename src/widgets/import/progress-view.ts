import type { Progress } from '#engine/import/protocol.ts';
import { part, write } from '../part.ts';
import { type ImportWords, say } from './import-words.ts';

/** How far the reading has come: a bar, and in words the file, its lines, the bytes of all. */
export function showProgress(root: ParentNode, progress: Progress, words: ImportWords): void {
  const { file, bytes, ofBytes, rows } = progress;
  const bar = part<HTMLProgressElement>(root, 'progress');
  bar.max = Math.max(1, ofBytes);
  bar.value = bytes;
  const { format } = words;
  const values = {
    file: file.replace(/^.*\//, ''),
    rows: format.number(rows),
    done: format.number(bytes / 1e6, 1),
    total: format.number(ofBytes / 1e6, 1),
  };
  write(part(root, '[data-file]'), say(words, file === '' ? 'building' : 'reading', values));
  write(part(root, '[data-bytes]'), say(words, rows > 0 ? 'bytesAndRows' : 'bytes', values));
}
