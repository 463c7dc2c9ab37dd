import { describe, expect, test } from 'vitest';
import { raise } from './small-house.ts';
import { byName, byType, importable, packages, rooms, small, sourcesOf } from './small-walls.ts';

describe('the exceptions', () => {
  test.each(['gestures', 'named'])('scenario/%s.ts calls the model', async (name) => {
    const file = `src/scenario/${name}.ts`;
    expect(await importable(file, sourcesOf(['model', 'case']), byName)).toEqual([
      '#model/thing.ts',
    ]);
  });

  test('scenario/register reads the assumptions of the model', async () => {
    const sources = ['#model/assumptions.ts', '#model/thing.ts', '../model/thing.ts'];
    expect(await importable('src/scenario/register/planted.ts', sources, byName)).toEqual([
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
