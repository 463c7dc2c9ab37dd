import { all, on } from './define.ts';

/** px the pointer must go before it drags: less is a click. */
const slack = 4;

export interface Scrub {
  /** The hand has gone `px` to the right of where it took hold. */
  move(px: number): void;
  /** A drag is over. */
  end(): void;
  /** A click: the hand did not move. */
  press(): void;
}

/** Dragging sideways on an element, by mouse, pen or finger; up and down still scrolls the page (CSS). */
export function bindScrub(handle: HTMLElement, { move, end, press }: Scrub): () => void {
  const html = handle.ownerDocument.documentElement;
  let held: { readonly pointer: number; readonly x: number; moved: boolean } | null = null;
  const release = () => {
    const { moved = false } = held ?? {};
    held = null;
    delete html.dataset['dragging'];
    if (moved) end();
    return moved;
  };
  return all(
    on(handle, 'pointerdown', (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      // The words around are not to be selected.
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      held = { pointer: event.pointerId, x: event.clientX, moved: false };
    }),
    on(handle, 'pointermove', (event) => {
      if (held?.pointer !== event.pointerId) return;
      const px = event.clientX - held.x;
      if (!held.moved && Math.abs(px) < slack) return;
      held.moved = true;
      html.dataset['dragging'] = '';
      move(px);
    }),
    on(handle, 'pointerup', (event) => {
      if (held?.pointer === event.pointerId && !release()) press();
    }),
    on(handle, 'pointercancel', () => void release()),
  );
}
