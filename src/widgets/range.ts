import type { Lever } from '#scenario/lever.ts';
import { all, on } from './define.ts';

export interface RangeMoves {
  /** The reader moves: base units. */
  move(value: number): void;
  /** The movement is over. */
  end(): void;
}

/**
 * The native slider, in base units. Arrows, Home and End are the browser's; PageUp and PageDown take
 * the register's bigger step, which browsers set each in their own way.
 */
export function bindRange(
  range: HTMLInputElement,
  { min, max, bigStep }: Lever,
  { move, end }: RangeMoves,
): () => void {
  const html = range.ownerDocument.documentElement;
  const release = () => {
    delete html.dataset['dragging'];
  };
  return all(
    on(range, 'input', () => move(Number(range.value))),
    on(range, 'change', () => {
      release();
      end();
    }),
    on(range, 'pointerdown', () => {
      html.dataset['dragging'] = '';
    }),
    on(range, 'pointerup', release),
    on(range, 'pointercancel', release),
    on(range, 'keydown', (event) => {
      const way = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
      if (way === 0) return;
      event.preventDefault();
      const next = Math.min(max, Math.max(min, Number(range.value) + way * bigStep));
      range.value = String(next);
      move(Number(range.value));
      end();
    }),
  );
}
