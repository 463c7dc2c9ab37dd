import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTables, type ReadResult } from '#case/read.ts';

const DATA = '../shared/data';

/** A real public set: read where it lies, never part of the project. */
export interface RealSet {
  readonly isHere: boolean;
  text(): string;
  /**
   * Through the reader, by the mapping of `test/real/<name>`.
   *
   * @param content  the file when it is not the set's own: long instead of wide, say
   */
  read(content?: string): ReadResult;
}

export function realSet(name: string, file: string): RealSet {
  const path = join(DATA, file);
  const isHere = existsSync(path);
  if (!isHere) console.warn(`notice: ${path} is not on this machine; its tests are skipped`);
  const text = (): string => readFileSync(path, 'utf8');
  return {
    isHere,
    text,
    read: (content = text()) =>
      readTables([
        { name: 'extract.csv', content },
        { name: 'mapping.json', content: readFileSync(`test/real/${name}/mapping.json`) },
      ]),
  };
}

/** Rows of a plain CSV without quotes in its cells, by column name. */
export function plainRows(text: string): ReadonlyMap<string, string>[] {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return new Map(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
