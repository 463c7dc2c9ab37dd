import type { Page } from 'playwright-core';

export interface Log {
  /** Addresses asked for, in order. */
  readonly requests: string[];
  /** Failed or refused requests, errors of scripts, everything the console calls an error. */
  readonly troubles: string[];
}

/** What a page does, from now on. Refusals by its policy come through the console. */
export function watch(page: Page): Log {
  const log: Log = { requests: [], troubles: [] };
  page.on('request', (request) => log.requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // What a page was still fetching when the reader left it.
    const error = request.failure()?.errorText ?? '';
    if (error !== 'net::ERR_ABORTED') log.troubles.push(`${error} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      log.troubles.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('pageerror', (error) => log.troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      log.troubles.push(message.text());
  });
  return log;
}
