import type { ChosenFile } from '#engine/import/protocol.ts';
import { all, on } from '../define.ts';
import { part } from '../part.ts';
import { droppedFiles, inputFiles } from './chosen-files.ts';

/** Two buttons and the whole page to drop on: a file let go beside the frame must not open in its stead. */
export function dropZone(
  root: HTMLElement,
  choose: (files: readonly ChosenFile[]) => void,
): () => void {
  const page = root.ownerDocument;
  const zone = part(root, '[data-drop]');
  const inputs = [...zone.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  const over = (isOver: boolean) => zone.toggleAttribute('data-over', isOver);
  return all(
    ...inputs.map((input) =>
      on(input, 'change', () => {
        choose(inputFiles(input));
        // The same file, corrected, may be chosen again.
        input.value = '';
      }),
    ),
    on(page, 'dragover', (event) => {
      event.preventDefault();
      over(true);
    }),
    on(page, 'dragleave', ({ relatedTarget }) => over(relatedTarget !== null)),
    on(page, 'drop', (event) => {
      event.preventDefault();
      over(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(choose);
    }),
  );
}
