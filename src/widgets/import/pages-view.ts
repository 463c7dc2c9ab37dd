import type { ImportReport } from '#engine/import/report.ts';
import { part, write } from '../part.ts';
import { type ImportWords, say } from './import-words.ts';

/** Of each page, which of its numbers these files give. */
export function showPages(
  root: ParentNode,
  { computable }: ImportReport,
  words: ImportWords,
): void {
  const known = new Set<string>(computable);
  for (const page of root.querySelectorAll<HTMLElement>('[data-page]')) {
    const needs = (page.dataset['page'] ?? '').split(' ').filter((name) => name !== '');
    const lacking = needs.filter((name) => !known.has(name));
    const key =
      lacking.length === 0
        ? 'page.whole'
        : lacking.length < needs.length
          ? 'page.part'
          : 'page.text';
    const numbers = lacking.map((name) => say(words, `number.${name}`)).join(', ');
    write(part(page, '[data-state]'), say(words, key, { numbers }));
    page.toggleAttribute('data-whole', lacking.length === 0);
  }
}
