import type { Figure, Words } from '#figures/figure.ts';
import { all, on } from './define.ts';
import type { Page } from './page.ts';
import { part } from './part.ts';

/** A figure as its tools take it: its code, and its rows in force. */
export interface Whole {
  readonly root: HTMLElement;
  readonly page: Page;
  readonly words: Words;
  readonly figure: Figure;
  readonly rows: unknown;
  /** The heads of its table become buttons. */
  letSort(): void;
}

/**
 * What a reader may do with a figure besides looking at it: sort its table, take it away, put it in a page of his
 * own, walk from mark to mark. Each comes with its code at the first use.
 */
export function wakeTools(root: HTMLElement, whole: () => Promise<Whole>): () => void {
  const picture = part(root, '[data-picture]');
  const files = root.querySelector<HTMLElement>('[data-files]');
  if (files) files.hidden = false;
  const stops = [
    opened(root, '[data-table]', async () => {
      (await whole()).letSort();
    }),
    opened(root, '[data-embed]', async () => {
      const { hostEmbedCode } = await import('./embed-code.ts');
      hostEmbedCode(await whole());
    }),
    on(root, 'click', ({ target }) => {
      const kind = target instanceof Element ? target.closest('[data-file]') : null;
      if (!kind) return;
      const name = kind.getAttribute('data-file') ?? '';
      void Promise.all([import('./figure-file.ts'), whole()]).then(([{ giveFile }, figure]) =>
        giveFile(name, figure),
      );
    }),
  ];
  if (picture.querySelector('[data-tip]')) {
    picture.tabIndex = 0;
    stops.push(
      asked(picture, async (event) => {
        const { hostTips } = await import('./tips.ts');
        return hostTips(picture, event);
      }),
    );
  }
  return all(...stops);
}

/** Once, the first time that a fold is opened. */
function opened(root: HTMLElement, selector: string, then: () => Promise<void>): () => void {
  const fold = root.querySelector<HTMLDetailsElement>(selector);
  if (!fold) return () => undefined;
  let done = false;
  return on(fold, 'toggle', () => {
    if (!fold.open || done) return;
    done = true;
    void then();
  });
}

/** Once, when the values of a picture are first asked for; what was woken stops with the rest. */
function asked(picture: HTMLElement, wake: (event: Event) => Promise<() => void>): () => void {
  let woken: Promise<() => void> | undefined;
  const start = (event: Event): void => void (woken ??= wake(event));
  return all(
    // A finger that comes may only be scrolling, and one that taps gives the focus too: its click asks.
    on(picture, 'pointerover', (event) => {
      if (event.pointerType !== 'touch') start(event);
    }),
    on(picture, 'focus', (event) => {
      if (picture.matches(':focus-visible')) start(event);
    }),
    on(picture, 'click', start),
    () => void woken?.then((stop) => stop()),
  );
}
