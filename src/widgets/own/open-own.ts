import { type OwnCase, readOwn } from '../own-case.ts';

/**
 * The reader's own case, with nothing left in the page of what the build computed for another;
 * null when it is gone, and then the page is as it was built.
 */
export async function openOwn(document: Document): Promise<OwnCase | null> {
  const own = await readOwn().catch(() => null);
  if (own) clear(document);
  else delete document.documentElement.dataset['case'];
  return own;
}

/** Pictures, sentences and values of the build go, shown or not: the widgets write them anew. */
function clear(document: Document): void {
  const built = [
    ...['tri-figure [data-picture] > svg', 'tri-figure table', '[data-says]', '.figure__source'],
    ...['tri-editor [data-picture] > svg', 'tri-editor table'],
    'tri-document [data-sheet]',
    ...['tri-player svg', 'tri-player table', 'tri-player output'],
    ...[
      '[data-glyph]',
      'tri-panel data',
      '[data-short]',
      '[data-readings]',
      '[data-gauge]',
      '[data-band]',
      '[data-delta]',
    ],
    ...[
      '[data-gap]',
      '[data-before-is]',
      '[data-perimeter]',
      'tri-value data',
      'tri-lever output',
      '[data-today]',
    ],
  ];
  for (const node of document.querySelectorAll(built.join())) {
    node.replaceChildren();
    node.removeAttribute('value');
    node.removeAttribute('aria-label');
  }
  for (const passage of document.querySelectorAll('[data-case], [data-for="bundled"]'))
    if (passage !== document.documentElement) passage.remove();
}
