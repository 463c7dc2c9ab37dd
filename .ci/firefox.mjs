import { existsSync } from 'node:fs';
import { run, withTools } from './command.mjs';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of an installed Firefox: the one that is asked for, else the machine's. */
export function findFirefox(env = process.env, exists = existsSync) {
  if (env.FIREFOX_PATH) return exists(env.FIREFOX_PATH) ? env.FIREFOX_PATH : null;
  return PLACES.find((path) => exists(path)) ?? null;
}

/** Finds a Firefox, else installs Debian's as root. Null when both fail. */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found || process.env.FIREFOX_PATH) return found;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return null;
  console.log('Installing Firefox for the second engine, once.');
  const env = { ...withTools, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run(['apt-get', 'update', '-qq'], { env, quiet: true });
  const command = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'];
  if (update.code === 0) await run(command, { env, quiet: true });
  return findFirefox();
}
