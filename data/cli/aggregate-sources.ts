import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '#case/read.ts';
import { mayBeTable } from './sources.ts';

/** Aggregates of a company whose big tables were counted by SQL; none for the others. */
export function aggregateSources(folder: string): SourceFile[] {
  const inside = join(folder, 'aggregates');
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter(mayBeTable)
    .map((name) => ({
      name: `aggregates/${name}`,
      content: new Uint8Array(readFileSync(join(inside, name))),
    }));
}
