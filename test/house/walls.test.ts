import { describe, expect, test } from 'vitest';
import {
  bought,
  builders,
  byCall,
  byName,
  byType,
  importable,
  open,
  packages,
  rooms,
  small,
  sourcesOf,
  typesOfModel,
} from './small-walls.ts';

describe.each(rooms)('src/%s', (room) => {
  const file = `src/${room}/planted.ts`;
  const allowed = sourcesOf([room, ...(open[room] ?? [])]).sort();

  test('imports the rooms of the table and no other', async () => {
    expect(await importable(file, sourcesOf(rooms), byName)).toEqual(allowed);
  });

  test('imports no other room on demand', async () => {
    expect(await importable(file, sourcesOf(rooms), byCall)).toEqual(allowed);
  });

  test('imports no other room by a relative path', async () => {
    const relative = (source: string): string => byName(source.replace('#', '../'));
    expect(await importable(file, sourcesOf(rooms), relative)).toEqual(allowed);
  });

  test('borrows the types of the model where the table says so', async () => {
    const borrowed = typesOfModel.includes(room) ? sourcesOf(['model']) : [];
    const types = await importable(file, sourcesOf(rooms), byType);
    expect(types).toEqual([...allowed, ...borrowed].sort());
  });

  test('imports its own packages and no other', async () => {
    const own = [...(bought[room] ?? [])].sort();
    expect(await importable(file, packages, byName)).toEqual(own);
    expect(await importable(file, packages, byCall)).toEqual(own);
  });

  test('imports neither tables, nor programs of data, nor tests', async () => {
    const sources = ['../../data/cli/thing.ts', '../../test/thing.ts', '../../.ci/thing.mjs'];
    expect(await importable(file, sources, byName)).toEqual([]);
  });

  test('imports Node only where the pages are built', async () => {
    const expected = builders.includes(room) ? ['node:fs'] : [];
    expect(await importable(file, ['node:fs'], byName)).toEqual(expected);
  });

  test('is walled in its .astro files too', async () => {
    const sources = sourcesOf(rooms);
    const shell = (line: string): string => `---\n${line}\n---\n`;
    const walled: string[] = [];
    for (const source of sources) {
      const faults = await small.faults(`src/${room}/Planted.astro`, shell(byName(source)));
      if (faults.length) walled.push(source);
    }
    expect(sources.filter((source) => !walled.includes(source)).sort()).toEqual(allowed);
  });
});
