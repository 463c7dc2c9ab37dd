import { all } from './define.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { numberAt, valueText } from './value-text.ts';

/** `<tri-value>`: a computed number in the prose, kept true while levers move. */
export function hostValue(root: HTMLElement, page: Page): () => void {
  const path = root.dataset['path'] ?? '';
  const now = path.startsWith('now.');
  const data = part(root, 'data');
  const show = () => {
    const results = page.results.get();
    // A path the build has checked may lead nowhere in another case.
    const value =
      (now
        ? numberAt(page.now.get().results, path.replace('now.', 'scenario.'))
        : numberAt(results, path)) ?? null;
    data.setAttribute('value', value === null ? '' : String(value));
    write(data, valueText(page.format, path, value, page.labels['none'] ?? ''));
    root.dataset['live'] = '';
  };
  return all(page.results.subscribe(show), page.now.subscribe(show));
}
