import type { Block } from '#documents/document.ts';
import { fillDocument } from '#documents/fill-document.ts';

/** Prints one sheet of the page, or these in its place, one to a page; the page is as it was afterwards. */
export function printSheets(sheet: HTMLElement, others: readonly (readonly Block[])[]): void {
  const { ownerDocument: document } = sheet;
  const room = document.createElement('div');
  room.className = 'sheets';
  room.append(
    ...(others.length === 0
      ? [sheet.cloneNode(true)]
      : others.map((blocks) => {
          const copy = sheet.cloneNode(false) as HTMLElement;
          fillDocument(copy, blocks);
          return copy;
        })),
  );
  document.body.append(room);
  document.documentElement.dataset['printing'] = 'sheets';
  const end = () => {
    room.remove();
    delete document.documentElement.dataset['printing'];
  };
  addEventListener('afterprint', end, { once: true });
  print();
}
