import type { Page } from './page.ts';
import { announcement } from './panel-words.ts';
import { write } from './part.ts';

/** Milliseconds without a change after which a movement has stopped, and least time between two messages. */
const rest = 700;
const between = 1000;

/** The page's one polite live region: a short message once a movement has stopped, at most one a second. */
export function announce(document: Document, page: Page): () => void {
  const region = document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  region.setAttribute('data-announce', '');
  document.body.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const say = () => {
    last = performance.now();
    const failed = page.failed.get() ? page.labels['failed'] : undefined;
    write(region, failed ?? announcement(page.results.get(), page.labels, page.format));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(say, Math.max(rest, last + between - performance.now()));
  };
  let first = true;
  const stop = [page.results, page.failed].map((store) =>
    store.subscribe(() => {
      if (!first) soon();
    }),
  );
  first = false;
  return () => {
    clearTimeout(timer);
    for (const one of stop) one();
    region.remove();
  };
}
