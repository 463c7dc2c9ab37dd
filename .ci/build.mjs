import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root, run } from './command.mjs';

/** What a built page depends on. */
const INPUTS = [
  ...['src', 'content', 'data', 'public'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** Outside dist, which is published as it is. */
const STAMP = join(root, 'node_modules/.cache/pages.json');

/** Builds the pages unless dist is what the very same inputs gave. */
export async function build({ quiet = false, started } = {}) {
  const inputs = fingerprint(root, inputsFor(process.env.CASE), process.env.CASE);
  if (upToDate(readStamp(STAMP), inputs, fingerprint(root, ['dist']))) return { code: 0, said: '' };
  console.log('Building the pages.');
  const result = await run(['astro', 'build'], { quiet, started });
  if (result.code === 0) writeStamp(STAMP, { inputs, dist: fingerprint(root, ['dist']) });
  return result;
}

/** Another case may lie outside the data folder. */
function inputsFor(caseName) {
  return caseName ? [...INPUTS, caseName] : INPUTS;
}

export function upToDate(stamp, inputs, dist) {
  return stamp?.inputs === inputs && stamp.dist === dist;
}

function readStamp(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function writeStamp(path, stamp) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(stamp));
}

/** One hash of every file's path and bytes, and of the case that is asked for. */
export function fingerprint(folder, paths, caseName = '') {
  const hash = createHash('sha256').update(`case ${caseName}\n`);
  for (const file of paths.flatMap((path) => filesOf(folder, path))) {
    const bytes = readFileSync(resolve(folder, file));
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function filesOf(folder, path) {
  const full = resolve(folder, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(folder, `${path}/${name}`));
}
