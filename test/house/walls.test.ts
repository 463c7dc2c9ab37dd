import { afterAll, describe, expect, test } from 'vitest';
import { raise } from './small-house.ts';

// The table of the architecture, written a second time by hand: what each room may import.
const drawing = ['figures', 'editors', 'players', 'documents'];
const open: Record<string, readonly string[]> = {
  model: [],
  scenario: [],
  case: [],
  engine: ['model', 'scenario', 'case'],
  figures: [],
  editors: [],
  players: [],
  documents: [],
  exports: ['scenario', 'figures', 'documents'],
  widgets: ['engine', 'scenario', 'exports', ...drawing],
  presentation: ['scenario', 'widgets'],
  build: [
    ...['model', 'scenario', 'case', 'engine', 'exports', ...drawing],
    ...['components', 'i18n', 'layouts', 'pages', 'styles'],
  ],
  components: [
    ...['widgets', 'presentation', 'i18n', 'model', 'scenario', 'case', 'build', 'styles'],
    ...drawing,
  ],
  i18n: [],
  layouts: ['components', 'i18n', 'build', 'styles'],
  pages: ['components', 'i18n', 'build', 'layouts', 'styles'],
  styles: [],
};
const typesOfModel = ['scenario', 'case', ...drawing, 'exports', 'widgets'];

const plot = ['@observablehq/plot', 'd3-scale'];
const packages = [
  ...['yalps', 'ml-kmeans', 'papaparse', ...plot, 'pptxgenjs', 'minisearch', 'arquero'],
  ...['linkedom', 'sharp', 'astro', '@duckdb/node-api', '@fontsource-variable/source-serif-4'],
];
const bought: Record<string, readonly string[]> = {
  model: ['yalps', 'ml-kmeans'],
  case: ['papaparse'],
  figures: plot,
  editors: plot,
  players: plot,
  documents: plot,
  exports: ['pptxgenjs'],
  widgets: ['minisearch'],
  build: packages,
  components: ['astro'],
  layouts: ['astro', '@fontsource-variable/source-serif-4'],
  pages: ['astro'],
  styles: ['@fontsource-variable/source-serif-4'],
};
const builders = ['build', 'components', 'layouts', 'pages'];

const rooms = Object.keys(open);
const furniture = [
  ...rooms.map((room) => `src/${room}/thing.ts`),
  ...['src/model/probability/thing.ts', 'data/cli/thing.ts', 'test/thing.ts', '.ci/thing.mjs'],
];
const small = raise(Object.fromEntries(furniture.map((file) => [file, ''])), packages);
afterAll(() => small.raze());

const sourcesOf = (names: readonly string[]): string[] => names.map((room) => `#${room}/thing.ts`);

/** Which of the sources may be imported from `file`, when written as `statement` does. */
async function importable(
  file: string,
  sources: readonly string[],
  statement: (source: string) => string,
): Promise<string[]> {
  const faults = await small.faults(file, sources.map(statement).join('\n'));
  const walled = new Set(faults.map(({ line }) => line));
  return sources.filter((_, index) => !walled.has(index + 1)).sort();
}

const byName = (source: string): string => `import '${source}';`;
const byCall = (source: string): string => `await import('${source}');`;
const byType = (source: string): string => `export type { Thing } from '${source}';`;

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

describe('the exceptions', () => {
  test.each(['gestures', 'named'])('scenario/%s.ts calls the model', async (name) => {
    const file = `src/scenario/${name}.ts`;
    expect(await importable(file, sourcesOf(['model', 'case']), byName)).toEqual([
      '#model/thing.ts',
    ]);
  });

  test('scenario/levers.ts reads the assumptions of the model', async () => {
    const sources = ['#model/assumptions.ts', '#model/thing.ts', '../model/thing.ts'];
    expect(await importable('src/scenario/levers.ts', sources, byName)).toEqual([
      '#model/assumptions.ts',
    ]);
  });

  test('a script of a page imports widgets and presentation', async () => {
    const script = (source: string): string => `<script>${byName(source)}</script>`;
    const sources = sourcesOf(rooms);
    const file = 'src/components/Planted.astro';
    expect(await importable(file, sources, script)).toEqual(sourcesOf(['presentation', 'widgets']));
  });
});

describe('data', () => {
  const sources = sourcesOf(rooms);

  test('imports case, model, scenario and the words', async () => {
    const allowed = sourcesOf(['case', 'i18n', 'model', 'scenario']);
    expect(await importable('data/cli/planted.ts', sources, byName)).toEqual(allowed);
  });

  test('imports its own packages and Node', async () => {
    const allowed = ['@duckdb/node-api', 'arquero', 'node:fs', 'papaparse'];
    const file = 'data/cli/planted.ts';
    expect(await importable(file, [...packages, 'node:fs'], byName)).toEqual(allowed);
  });

  test('its generator takes probabilities from the model, not even a type more', async () => {
    const parts = ['#model/thing.ts', '#model/probability/thing.ts'];
    const file = 'data/generate/planted.ts';
    expect(await importable(file, parts, byName)).toEqual(['#model/probability/thing.ts']);
    expect(await importable(file, parts, byType)).toEqual(['#model/probability/thing.ts']);
  });
});

describe('content', () => {
  test('imports nothing', async () => {
    const prose = "# Title\n\nimport Thing from '#model/thing.ts'\n\n<Thing />\n";
    expect(await small.faults('content/4-match/fr.mdx', prose)).toContainEqual({
      line: 3,
      rule: 'import-x/no-restricted-paths',
    });
    const export_ = 'Text.\n\nexport const share = 0.5;\n';
    expect(await small.faults('content/4-match/fr.mdx', export_)).toEqual([
      { line: 3, rule: 'no-restricted-syntax' },
    ]);
  });

  test('may speak of imports', async () => {
    const prose = 'We\nimport parts from Italy.\n\n```js\nimport x from "y";\n```\n\n<Lever />\n';
    expect(await small.faults('content/4-match/en.mdx', prose)).toEqual([]);
  });
});

test('a circle of imports is caught', async () => {
  const circle = raise({
    'src/case/thing.ts': "import { other } from './other.ts';\nexport const thing = other;\n",
    'src/case/other.ts': "import { thing } from './thing.ts';\nexport const other = thing;\n",
  });
  const code = "import { other } from './other.ts';\nexport const thing = other;\n";
  try {
    expect(await circle.faults('src/case/thing.ts', code)).toEqual([
      { line: 1, rule: 'import-x/no-cycle' },
    ]);
  } finally {
    circle.raze();
  }
});
