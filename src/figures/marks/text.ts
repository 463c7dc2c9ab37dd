import type { Pen } from './pen.ts';

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly class?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function text(pen: Pen, key: string, place: TextPlace, content: string): void {
  pen.put(
    'text',
    key,
    {
      class: place.class ?? null,
      x: place.x,
      y: place.y,
      'text-anchor': place.anchor && place.anchor !== 'start' ? place.anchor : null,
    },
    content,
  );
}

/** Room a text takes, px: no DOM is asked, so that build and page place labels alike. A little generous. */
export function textWidth(content: string, size: number): number {
  return content.length * size * 0.53;
}
