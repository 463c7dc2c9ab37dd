import type { Repair } from '#scenario/repair.ts';
import { fill } from './fill.ts';
import type { Page } from './page.ts';

/** A link that held impossible values: says which, and what stands instead, at the head of the page. */
export function showRepairs(document: Document, page: Page): () => void {
  let notice: HTMLElement | null = null;
  return page.repairs.subscribe((repairs) => {
    notice?.remove();
    notice = repairs.length === 0 ? null : noticeOf(document, repairs, page.labels);
    if (notice) (document.querySelector('main') ?? document.body).prepend(notice);
  });
}

function noticeOf(
  document: Document,
  repairs: readonly Repair[],
  labels: Readonly<Record<string, string>>,
): HTMLElement {
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.setAttribute('data-repairs', '');
  const title = document.createElement('p');
  title.textContent = labels['repairs.title'] ?? '';
  const list = document.createElement('ul');
  for (const { id, got, used } of repairs) {
    const item = document.createElement('li');
    const label = labels[used === null ? 'repairs.dropped' : 'repairs.item'];
    item.textContent = fill(label, { id, got, used: used ?? '' });
    list.append(item);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = labels['repairs.close'] ?? '';
  close.addEventListener('click', () => notice.remove());
  notice.append(title, list, close);
  return notice;
}
