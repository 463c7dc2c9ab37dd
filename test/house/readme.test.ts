import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe('what the README claims', () => {
  const commands = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map(([, name]) => name!);

  test.each([...new Set(commands)].filter((name) => name !== 'ci' && name !== 's'))(
    'npm %s exists',
    (name) => {
      expect(Object.keys(scripts)).toContain(name);
    },
  );

  const paths = [...readme.matchAll(/`((?:src|content|data|test|\.ci)\/[^`*\s]*)`/g)].map(
    ([, path]) => path!,
  );

  test.each([...new Set(paths)].filter((path) => !path.includes('my-') && path !== 'data/name'))(
    '%s is there',
    (path) => {
      expect(existsSync(path)).toBe(true);
    },
  );

  test('the picture is there', () => {
    const [, picture] = /!\[[^\]]*\]\(([^)]+)\)/.exec(readme)!;
    expect(existsSync(picture!)).toBe(true);
  });

  test('every tag and register file of the recipes is the one the code uses', () => {
    expect(readFileSync('src/figures/figures.ts', 'utf8')).toContain("'cost-lines'");
    expect(readFileSync('src/widgets/figure-modules.ts', 'utf8')).toContain("'cost-lines'");
    expect(readFileSync('src/i18n/figures.ts', 'utf8')).toContain("'cost-lines'");
    for (const lang of ['fr', 'en'])
      expect(existsSync(`src/i18n/figures/cost-lines.${lang}.json`)).toBe(true);
    for (const list of ['src/editors/editors.ts', 'src/widgets/editor-modules.ts'])
      expect(readFileSync(list, 'utf8')).toContain("'part-lists'");
    expect(readFileSync('src/documents/documents.ts', 'utf8')).toContain('briefing');
    expect(readFileSync('src/components/vocabulary.ts', 'utf8')).toMatch(/Figure[\s\S]*Lever/);
  });
});
