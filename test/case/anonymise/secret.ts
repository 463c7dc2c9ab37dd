import { createHmac, createSecretKey } from 'node:crypto';
import type { Secret } from '#case/anonymise/secret.ts';

/** A secret of tests: the same key, the same pseudonyms. */
export function secretOf(key: string): Secret {
  const bytes = createSecretKey(Buffer.from(key));
  return { digest: (text) => createHmac('sha256', bytes).update(text).digest() };
}
