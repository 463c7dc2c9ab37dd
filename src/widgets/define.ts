import { watchNear } from './near.ts';
import type { Page } from './page.ts';

/** Brings one element to life; returns what stops it. */
export type Host = (root: HTMLElement, page: Page) => () => void;

/** Registers a custom element that only wires its host on the way in and out of the page. */
export function define(tag: string, host: Host, page: Page): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends HTMLElement {
      #stop: (() => void) | undefined;

      connectedCallback(): void {
        this.#stop = host(this, page);
      }

      disconnectedCallback(): void {
        this.#stop?.();
      }
    },
  );
}

/** A host whose code is fetched when its element stands on the page. */
export function later(load: () => Promise<Host>): Host {
  return (root, page) => {
    let stop: (() => void) | undefined;
    let left = false;
    void load().then((host) => {
      if (!left) stop = host(root, page);
    });
    return () => {
      left = true;
      stop?.();
    };
  };
}

/** The same, once the element comes near the window. */
export function onceNear(load: () => Promise<Host>): Host {
  const host = later(load);
  return (root, page) => {
    let stop: (() => void) | undefined;
    const leave = watchNear(root, (isNear) => {
      if (isNear) stop ??= host(root, page);
    });
    return () => {
      leave();
      stop?.();
    };
  };
}

/** The same, once a `<details>` in it is opened. */
export function onceOpened(load: () => Promise<Host>): Host {
  const host = later(load);
  return (root, page) => {
    let stop: (() => void) | undefined;
    const fold = root.querySelector('details');
    const open = () => {
      if (fold?.open) stop ??= host(root, page);
    };
    fold?.addEventListener('toggle', open);
    open();
    return () => {
      fold?.removeEventListener('toggle', open);
      stop?.();
    };
  };
}

export function all(...stops: readonly (() => void)[]): () => void {
  return () => {
    for (const stop of stops) stop();
  };
}

/** Listens until told to stop. */
export function on<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): () => void {
  // Events of the page carry the type of their name; EventTarget's signature does not know it.
  const wide = listener as EventListener;
  target.addEventListener(type, wide);
  return () => target.removeEventListener(type, wide);
}
