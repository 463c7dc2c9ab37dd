const svg = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number | null>>;

/** Puts the children of one element in order, keeping those that already stand there. */
export interface Pen {
  /** Element `key` of this parent, made or kept, with these attributes and this content. */
  put(
    tag: string,
    key: string,
    attributes: Attributes,
    content?: string | ((pen: Pen) => void),
  ): Element;
}

/**
 * Draws inside `parent`: what `inside` puts is kept, moved or made, in that order; what it no longer
 * puts goes. Drawing twice gives the same markup and the same nodes; an unchanged attribute is not written.
 */
export function drawIn(parent: Element, inside: (pen: Pen) => void): void {
  const document = parent.ownerDocument;
  let next = parent.firstElementChild;
  inside({
    put(tag, key, attributes, content) {
      const node = find(next, key) ?? document.createElementNS(svg, tag);
      if (node === next) next = node.nextElementSibling;
      else parent.insertBefore(node, next);
      dress(node, { 'data-k': key, ...attributes });
      if (typeof content === 'string') {
        if (node.textContent !== content) node.textContent = content;
      } else if (content) drawIn(node, content);
      return node;
    },
  });
  while (next) {
    const after = next.nextElementSibling;
    next.remove();
    next = after;
  }
}

function find(from: Element | null, key: string): Element | null {
  let node = from;
  while (node && node.getAttribute('data-k') !== key) node = node.nextElementSibling;
  return node;
}

/** Numbers are written with one decimal, more than an eye sees and every test can compare. */
function dress(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) {
      if (node.hasAttribute(name)) node.removeAttribute(name);
      continue;
    }
    const text = typeof value === 'number' ? String(rounded(value)) : value;
    if (node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
}

function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`coordinate must be finite; got ${value}`);
  return Math.round(value * 10) / 10 + 0;
}
