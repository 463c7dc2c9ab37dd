import type { Plugin } from 'vite';
import { packedCase } from './start-case.ts';

const name = 'virtual:triangle-case';
const resolved = `\0${name}`;

/**
 * `virtual:triangle-case`: the packed case of this build as a script, imported by the worker alone.
 * A script and not a data file, because it must load under `connect-src 'none'` and from a disk.
 * Read once: `npm run dev` is started again when the tables change.
 */
export function caseModule(): Plugin {
  return {
    name: 'triangle:case-module',
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      const { head, data } = await packedCase();
      return `export const head = ${JSON.stringify(head)};\nexport const data = ${JSON.stringify(data)};\n`;
    },
  };
}
