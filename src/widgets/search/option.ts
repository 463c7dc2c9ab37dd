import { excerpt } from './excerpt.ts';
import type { Hit } from './finder.ts';

/** A result: its heading, the page it stands on, and the words around what was found. */
export function option(document: Document, hit: Hit, id: string): HTMLElement {
  const link = document.createElement('a');
  link.id = id;
  link.className = 'search__option';
  link.href = hit.href;
  link.setAttribute('role', 'option');
  link.setAttribute('data-keep', '');
  // The field keeps the focus: arrows choose among the options.
  link.tabIndex = -1;
  const heading = span(document, 'search__heading', hit.heading);
  const page = hit.page === hit.heading ? [] : [span(document, 'search__page', hit.page)];
  const text = span(document, 'search__text', '');
  for (const piece of excerpt(hit.text, hit.terms)) {
    const node = document.createElement(piece.found ? 'mark' : 'span');
    node.textContent = piece.text;
    text.append(node);
  }
  link.append(heading, ...page, text);
  return link;
}

function span(document: Document, name: string, text: string): HTMLElement {
  const node = document.createElement('span');
  node.className = name;
  node.textContent = text;
  return node;
}
