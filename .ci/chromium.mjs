import { existsSync } from 'node:fs';
import { run, withTools } from './command.mjs';

const PLACES = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  ...['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of an installed Chromium or Chrome: the one that is asked for, the machine's, Playwright's.
 *
 * @param {Record<string, string | undefined>} env
 * @param {(path: string) => boolean} exists
 */
export async function findChromium(env = process.env, exists = existsSync) {
  if (env.CHROME_PATH) return exists(env.CHROME_PATH) ? env.CHROME_PATH : null;
  const place = PLACES.find((path) => exists(path));
  if (place) return place;
  const { chromium } = await import('playwright-core');
  const downloaded = chromium.executablePath();
  return exists(downloaded) ? downloaded : null;
}

/** Finds a Chromium, else installs one: Debian's as root, then Playwright's own. Null when all fail. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found || process.env.CHROME_PATH) return found;
  console.log('Installing Chromium for the browser tests, once.');
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const env = { ...withTools, DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run(['apt-get', 'update', '-qq'], { env, quiet: true });
    // The fonts that the pages' stand-ins are measured on.
    const packages = ['chromium', 'fonts-liberation'];
    const command = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages];
    if (update.code === 0) await run(command, { env, quiet: true });
  }
  const installed = await findChromium();
  if (installed) return installed;
  await run(['playwright-core', 'install', 'chromium'], { quiet: true });
  return findChromium();
}

export const NO_CHROMIUM =
  'No Chromium was found or could be installed: install one, or give its path in CHROME_PATH.';
