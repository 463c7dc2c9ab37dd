import { resumeAnchor } from './rail.ts';
import { markRead, reading, stopAt } from './reading.ts';

/** Follows the reader down a page of the method: where he stops, and whether he reaches its end. */
export function followReading(document: Document, onRead: () => void): void {
  const stage = document.querySelector<HTMLElement>('[data-rail] li:has([aria-current])');
  const page = stage?.dataset['stage'];
  const end = document.querySelector('[data-turn]');
  if (page === undefined || !end) return;
  const blocks = [...document.querySelectorAll<HTMLElement>('.prose > *')];
  if (new URL(document.URL).hash === resumeAnchor) goTo(page, blocks);
  let atEnd = false;
  new IntersectionObserver((entries) => {
    atEnd = entries.at(-1)?.isIntersecting ?? false;
    if (!atEnd) return;
    markRead(page);
    onRead();
  }).observe(end);
  const leave = () => {
    const block = blocks.findIndex((one) => one.getBoundingClientRect().bottom > 0);
    if (atEnd) stopAt(null);
    // A page opened and left at its head is not a place where one stopped.
    else if (block > 0) stopAt({ page, block });
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
}

/** Eyes and keyboard go on from the same block. */
function goTo(page: string, blocks: readonly HTMLElement[]): void {
  const { last } = reading();
  const block = last?.page === page ? blocks[last.block] : undefined;
  if (!block) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  block.scrollIntoView();
}
