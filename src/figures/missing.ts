import type { Results } from '#model/results.ts';
import type { Words } from './figure.ts';
import { say } from './say.ts';

/** Tables whose absence the results tell: the reason given where a number cannot be computed. */
export function missingTables({ notices }: Results): readonly string[] {
  return notices.filter(({ code }) => code === 'tableMissing').map(({ subject }) => subject);
}

/** "not computable", with its reason where one is known. */
export function notComputable(words: Words, missing: readonly string[]): string {
  return missing.length === 0
    ? say(words, 'notComputable')
    : say(words, 'notComputableFor', { tables: missing.join(', ') });
}
