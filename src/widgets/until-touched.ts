import type { Page } from './page.ts';

/** Milliseconds after which an idle page starts the engine by itself. */
const patience = 4000;

/** Starts the engine at the first touch of a lever, or when the page has nothing better to do. */
export function untilTouched(document: Document, page: Page): void {
  const touch = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest('tri-lever')) return;
    page.touched.set(true);
    page.engine();
  };
  for (const type of ['pointerdown', 'focusin', 'input']) {
    document.addEventListener(type, touch, { passive: true, capture: true });
  }
  whenLoaded(document, () => idle(() => void page.engine()));
}

function whenLoaded(document: Document, then: () => void): void {
  if (document.readyState === 'complete') then();
  else addEventListener('load', then, { once: true });
}

/** Safari has no requestIdleCallback. */
function idle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: patience });
  else setTimeout(then, 1000);
}
