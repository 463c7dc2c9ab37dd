import { fill } from './fill.ts';
import type { Page } from './page.ts';
import { write } from './part.ts';

/** A lever of the build, dressed for the reader's own case: today's value is another. */
export function dressToday(root: HTMLElement, page: Page, value: string): void {
  for (const node of root.querySelectorAll<HTMLElement>('[data-today]')) {
    const words = page.labels[`lever.${node.dataset['today'] ?? ''}`];
    write(node, fill(words, { value }));
  }
  const name = fill(page.labels['lever.reset.name'], { label: labelOf(root), value });
  root.querySelector('[data-reset]')?.setAttribute('aria-label', name);
  root.dataset['live'] = '';
}

/** A lever whose value today cannot be read in the reader's own case: says which tables it waits for. */
export function lacking(root: HTMLElement, page: Page): () => void {
  if (!page.own) return () => undefined;
  const tables = page.start.results.notices
    .filter(({ code }) => code === 'tableMissing')
    .map(({ subject }) => subject);
  const told = root.ownerDocument.createElement('p');
  told.className = 'lever__lacking';
  told.textContent = fill(page.labels['lever.lacking'], {
    label: labelOf(root),
    tables: tables.join(', '),
  });
  root.replaceChildren(told);
  root.dataset['live'] = '';
  return () => undefined;
}

function labelOf(root: HTMLElement): string {
  return root.querySelector('.lever__label > span, legend')?.textContent ?? '';
}
