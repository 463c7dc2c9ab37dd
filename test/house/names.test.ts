import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

const programs = ['src', 'data', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|js|mjs|astro|css)$/.test(path))
    .map((path) => `${folder}/${path}`),
);

/** Pages are named by their address, which Astro writes in brackets. */
const parts = (path: string): string[] => path.split('/').filter((part) => !/^[[_]/.test(part));

test('files and folders are named in kebab-case, Astro components in PascalCase', () => {
  const odd = programs.filter((path) => {
    const name = basename(path).replace(/(\.(test|slow|worker|config|d))?\.\w+$/, '');
    const component = path.endsWith('.astro') && !path.startsWith('src/pages/');
    const style = component ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
    const folders = parts(dirname(path)).every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
    return !folders || (parts(basename(path)).length > 0 && !style.test(name.split('.')[0] ?? ''));
  });
  expect(odd).toEqual([]);
});

test('no drawer without an owner: every file is named after its idea', () => {
  const drawers = /^(utils?|helpers?|common|misc|shared|manager|index)(\.|$)/;
  const nameless = programs.filter(
    (path) => !path.startsWith('src/pages/') && path.split('/').some((part) => drawers.test(part)),
  );
  expect(nameless).toEqual([]);
});

test('the top of the house holds its rooms and nothing else', () => {
  const rooms = ['content', 'data', 'public', 'src', 'test'];
  const papers = ['LICENSE', 'README.md', 'astro.config.mjs', 'package-lock.json', 'package.json'];
  const made = ['dist', 'node_modules', 'portable', 'portable.zip'];
  const known = [...rooms, ...papers, ...made, 'tsconfig.json'];
  expect(readdirSync('.').filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual(
    [],
  );
});

test('what git ignores lies at the top: a room may bear the same name as what is made from it', () => {
  const folders = readFileSync('.gitignore', 'utf8').match(/^.*\/$/gm) ?? [];
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.filter((pattern) => !pattern.startsWith('/'))).toEqual([]);
});
