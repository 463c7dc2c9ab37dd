import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Secret } from '#case/anonymise/secret.ts';

/** Fewer bytes than this could be guessed. */
const FEWEST = 16;

/**
 * The bytes of a file, for pseudonyms that can be made again; without a file, bytes drawn now and kept nowhere.
 *
 * @throws RangeError when the file is not there, or too short to be a secret
 */
export function secretOf(file: string | null, cwd: string): Secret {
  const key = createSecretKey(file === null ? randomBytes(32) : bytesOf(file, cwd));
  return { digest: (text) => createHmac('sha256', key).update(text).digest() };
}

function bytesOf(file: string, cwd: string): Buffer {
  const path = resolve(cwd, file);
  if (!existsSync(path)) throw new RangeError(`--secret-file must be a file; got ${file}`);
  const bytes = readFileSync(path);
  if (bytes.length >= FEWEST) return bytes;
  throw new RangeError(
    `--secret-file must hold at least ${String(FEWEST)} bytes; got ${String(bytes.length)}`,
  );
}
