import { all, on } from './define.ts';
import { farFrom, nearest } from './nearest-mark.ts';
import { write } from './part.ts';

/** px around a mark within which a pointer or a finger means it. */
const reach = { mouse: 14, touch: 28 };

/**
 * The values of a figure's marks (`data-tip`, written by its drawing), one at a time: under a pointer, at a tap, or
 * from mark to mark with the arrows once the picture has the focus. The text is announced; Escape sends it away;
 * nothing is ever kept from scrolling.
 */
export function hostTips(picture: HTMLElement, first: Event): () => void {
  const document = picture.ownerDocument;
  const tip = add(picture, 'p', 'tip');
  tip.setAttribute('role', 'status');
  const ring = add(picture, 'div', 'tip-ring');
  let shown: Element | null = null;

  const marks = () =>
    [...picture.querySelectorAll('svg')]
      .filter((svg) => svg.getClientRects().length > 0)
      .flatMap((svg) => [...svg.querySelectorAll('[data-tip]')]);

  function show(mark: Element | null): void {
    shown = mark;
    tip.hidden = ring.hidden = mark === null;
    if (!mark) return;
    write(tip, mark.getAttribute('data-tip') ?? '');
    place(tip, ring, mark.getBoundingClientRect(), picture.getBoundingClientRect());
  }
  const at = ({ clientX, clientY, pointerType }: PointerEvent): Element | null =>
    nearest(marks(), clientX, clientY, pointerType === 'touch' ? reach.touch : reach.mouse);
  const over = (event: PointerEvent): void => {
    // A finger that passes scrolls; the pointer may rest on the tip itself, to read or copy it.
    if (event.pointerType === 'touch' || tip.contains(event.target as Node)) return;
    const mark = at(event);
    if (mark ?? !near(event)) show(mark);
  };
  /** Between a mark and its tip, the tip stays: it can be reached. */
  const near = ({ clientX, clientY }: PointerEvent): boolean =>
    shown !== null && farFrom(tip.getBoundingClientRect(), clientX, clientY) < reach.mouse;

  const step = (by: number): void => {
    const list = marks();
    const from = shown ? list.indexOf(shown) : by > 0 ? -1 : list.length;
    show(list[Math.min(Math.max(from + by, 0), list.length - 1)] ?? null);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => step(1),
    ArrowDown: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowUp: () => step(-1),
    Home: () => show(marks()[0] ?? null),
    End: () => show(marks().at(-1) ?? null),
  };
  // A drawing moved under its tip: the text and the place follow, or the tip goes with its mark.
  const moved = new MutationObserver(() => {
    if (shown) show(shown.isConnected ? shown : null);
  });
  moved.observe(picture, { subtree: true, attributeFilter: ['data-tip'] });

  show(null);
  if (first.type === 'focus') step(1);
  else show(at(first as PointerEvent));
  return all(
    on(picture, 'pointermove', over),
    on(picture, 'pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') show(null);
    }),
    on(picture, 'click', (event) => {
      if (!tip.contains(event.target as Node)) show(at(event as PointerEvent));
    }),
    on(picture, 'focus', () => {
      if (!shown && picture.matches(':focus-visible')) step(1);
    }),
    on(picture, 'blur', () => show(null)),
    on(picture, 'keydown', (event) => {
      const act = event.target === picture ? keys[event.key] : undefined;
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    }),
    on(document, 'keydown', ({ key }) => {
      if (key === 'Escape') show(null);
    }),
    () => moved.disconnect(),
    () => tip.remove(),
    () => ring.remove(),
  );
}

function add(parent: HTMLElement, tag: 'p' | 'div', name: string): HTMLElement {
  const node = parent.ownerDocument.createElement(tag);
  node.className = name;
  parent.append(node);
  return node;
}

/** The ring around the mark; the tip above it, or below where the picture begins too near. */
function place(tip: HTMLElement, ring: HTMLElement, mark: DOMRect, frame: DOMRect): void {
  const gap = 4;
  const left = mark.left - frame.left;
  const top = mark.top - frame.top;
  set(ring, { left: left - gap, top: top - gap });
  set(ring, { width: mark.width + 2 * gap, height: mark.height + 2 * gap });
  const { width, height } = tip.getBoundingClientRect();
  const middle = left + mark.width / 2 - width / 2;
  const above = top - gap - 6 - height;
  set(tip, {
    left: Math.max(0, Math.min(middle, frame.width - width)),
    top: mark.top - height - gap - 6 > 0 ? above : top + mark.height + gap + 6,
  });
}

function set(node: HTMLElement, box: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(box)) node.style.setProperty(name, `${value}px`);
}
