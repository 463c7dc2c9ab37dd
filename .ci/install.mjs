import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, withTools, withoutTools } from './command.mjs';
import { Refusal } from './refusal.mjs';

const TIMEOUT = '--fetch-timeout=20000';

/** Installs the packages unless node_modules already holds what package-lock.json asks for. */
export async function install(options) {
  if (installed(root)) return;
  console.log('Installing the packages: about a minute, once.');
  const { code, said } = await npmCi(options);
  if (code !== 0) {
    const sentence = explain(said);
    if (sentence === null) console.error(said);
    throw new Refusal(sentence ?? 'The packages could not be installed: npm says why above.');
  }
  const { said: version } = await run(['node', '--version'], { env: withTools, quiet: true });
  if (!version.startsWith('v24.')) {
    throw new Refusal(
      `The Node 24 of node_modules does not run on this machine (${process.platform} ${process.arch}).`,
    );
  }
}

async function npmCi(options) {
  const npm = (...words) => runNpm(words, options);
  // Without a network npm would try each package for minutes; one question first tells in seconds.
  const ping = await npm('ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', TIMEOUT);
  const unreachable = ping.code !== 0 && explain(ping.said) !== null;
  // NODE_ENV=production must not hide the tools; what lies in npm's cache needs no network.
  const from = unreachable ? '--offline' : '--prefer-offline';
  const result = await npm('ci', '--include=dev', '--no-progress', from);
  return unreachable && result.code !== 0 ? ping : result;
}

async function runNpm(words, options) {
  try {
    return await run(['npm', ...words], { ...options, env: withoutTools, quiet: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Refusal('npm is needed and was not found: it comes with Node, https://nodejs.org.');
  }
}

/** One sentence for what npm says when it cannot reach its registry, else null. */
export function explain(said) {
  const network =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;
  const [code] = network.exec(said) ?? [];
  if (!code) return null;
  return `The packages could not be downloaded, the network does not answer (${code}): connect this machine and start again.`;
}

/** Whether the folder's node_modules holds each package of its lock file, at its version. */
export function installed(folder) {
  const read = (name) => {
    const path = join(folder, name);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
  };
  // npm writes this file last: a set-up that was interrupted has none.
  const found = read('node_modules/.package-lock.json')?.packages;
  if (!found || !existsSync(join(folder, 'node_modules/.bin/node'))) return false;
  const { '': project, ...wanted } = read('package-lock.json').packages;
  const asked = read('package.json');
  const same = (field) =>
    JSON.stringify(asked[field] ?? {}) === JSON.stringify(project[field] ?? {});
  return (
    same('dependencies') &&
    same('devDependencies') &&
    Object.entries(wanted).every(([path, { version, optional, devOptional }]) =>
      found[path] ? found[path].version === version : Boolean(optional || devOptional),
    )
  );
}
