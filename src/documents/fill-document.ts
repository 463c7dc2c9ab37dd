import type { Block } from './document.ts';

/**
 * Writes the blocks of a document in its place, at build as in the page.
 * Nothing is touched when they are those that stand there: what a reader has selected stays selected.
 */
export function fillDocument(place: Element, blocks: readonly Block[]): void {
  const made = place.ownerDocument.createElement('div');
  made.append(...blocks.map((block) => nodeOf(place.ownerDocument, block)));
  if (made.innerHTML !== place.innerHTML) place.replaceChildren(...made.childNodes);
}

function nodeOf(document: Document, block: Block): Element {
  switch (block.kind) {
    case 'title':
      return text(document, 'h3', block.text);
    case 'heading':
      return text(document, 'h4', block.text);
    case 'paragraph':
      return text(document, 'p', block.text);
    case 'remark': {
      const node = text(document, 'p', block.text);
      node.setAttribute('class', 'sheet__remark');
      return node;
    }
    case 'list': {
      const list = document.createElement('ul');
      list.append(...block.items.map((item) => text(document, 'li', item)));
      return list;
    }
    case 'table':
      return tableOf(document, block);
  }
}

function tableOf(
  document: Document,
  { caption, head, lines }: Extract<Block, { kind: 'table' }>,
): Element {
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  body.append(
    ...lines.map(([first = '', ...others]) => {
      const line = document.createElement('tr');
      const name = text(document, 'th', first);
      name.setAttribute('scope', 'row');
      line.append(name, ...others.map((cell) => text(document, 'td', cell)));
      return line;
    }),
  );
  const top = document.createElement('thead');
  const heads = document.createElement('tr');
  heads.append(
    ...head.map((name) => {
      const cell = text(document, 'th', name);
      cell.setAttribute('scope', 'col');
      return cell;
    }),
  );
  top.append(heads);
  table.append(text(document, 'caption', caption), top, body);
  return table;
}

function text(document: Document, name: string, content: string): Element {
  const node = document.createElement(name);
  node.textContent = content;
  return node;
}
