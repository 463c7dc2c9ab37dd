import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../.ci/chromium.mjs';

/** A Chromium that asks nothing of the network by itself. */
export async function openChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null)
    throw new Error('a Chromium must be installed or named by CHROME_PATH; got none');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  });
}
