import type { Words } from '../figure.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import type { CeilingRows } from './ceiling-rows.ts';

/** What the four marks are: kept, lost to empty shelves, out of reach, promised. */
export function ceilingKey(
  pen: Pen,
  { clock }: CeilingRows,
  { wide, y }: { readonly wide: boolean; readonly y: number },
  words: Words,
): void {
  const marks = [
    { id: 'kept', mark: 'bar of-service' },
    { id: 'shelf', mark: 'pale edged of-stock' },
    { id: `beyond.${clock}`, mark: 'flat' },
    { id: 'promised', mark: null },
  ];
  marks.forEach(({ id, mark }, k) => {
    const at = wide ? { x: [0, 84, 250, 560][k]!, y } : { x: 0, y: y + k * 23 };
    pen.put('g', id, {}, (item) => {
      if (mark === null) {
        const place = { x: at.x + 6, y: at.y - 5, shape: 'diamond', size: 5.5 } as const;
        symbol(item, 'mark', { ...place, class: 'now' });
      } else {
        item.put('rect', 'mark', { class: mark, x: at.x, y: at.y - 11, width: 12, height: 12 });
      }
      text(item, 'name', { x: at.x + 20, y: at.y, class: 'quiet' }, say(words, `key.${id}`));
    });
  });
}
