import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const lock = read('package-lock.json')['packages'] as Record<string, Package>;
const project = read('package.json');
const packages = Object.entries(lock).filter(([path]) => path !== '');

/** The version that a package at `path` gets when it asks for `name`: Node's walk up the folders. */
function versionFor(path: string, name: string): string | undefined {
  const nearest = lock[`${path}/node_modules/${name}`.replace(/^\//, '')];
  if (nearest || path === '') return nearest?.version;
  return versionFor(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}

test('every package comes from the public registry, with its hash', () => {
  const odd = packages.filter(
    ([, { resolved = '', integrity }]) =>
      !resolved.startsWith('https://registry.npmjs.org/') || !integrity,
  );
  expect(odd.map(([path]) => path)).toEqual([]);
});

// npm drops from the lock what it could not fetch for another system, and npm ci then refuses it.
test('the lock holds the packages of every system, not of this one only', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => {
        const found = versionFor(path, name);
        return found === undefined || (/^\d[\d.]*$/.test(wanted) && found !== wanted);
      })
      .map(([name, wanted]) => `${path} asks for ${name} ${wanted}`),
  );
  expect(missing).toEqual([]);
});

test('the project asks for exact versions', () => {
  const asked = Object.values({
    ...(project['dependencies'] as Record<string, string>),
    ...(project['devDependencies'] as Record<string, string>),
  });
  expect(asked.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test('each install script was approved or refused by name', () => {
  const judged = Object.keys(project['allowScripts'] as object).map((key) =>
    key.replace(/(?<=.)@.*$/, ''),
  );
  const scripted = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(scripted.sort()).toEqual(judged.sort());
});
