import { drawIn } from '#figures/marks/pen.ts';
import { text, textWidth } from '#figures/marks/text.ts';
import type { About } from './about.ts';

const margin = 24;
const size = { title: 21, foot: 13.5 };

/** What a shape and a letter look like: computed from the page's styles, written on each node. */
const ofShapes = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin'],
];
const ofTexts = [...ofShapes, 'paint-order', 'font-family', 'font-size', 'font-weight'];

/**
 * The picture on a sheet of its own, between its claim and what it must say of itself. Not yet self-contained:
 * it stands in the page, whose styles `selfContained` reads.
 */
export function sheetOf(picture: SVGSVGElement, about: About): SVGSVGElement {
  const document = picture.ownerDocument;
  const wide = Number(picture.getAttribute('width'));
  const high = Number(picture.getAttribute('height'));
  const title = wrapped(about.title, wide, size.title);
  const foot = [about.source, about.scenario, about.date].flatMap((line) =>
    wrapped(line, wide, size.foot),
  );
  const top = margin + title.length * 27 + 14;
  const height = top + high + 26 + foot.length * 19 + margin - 8;
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const width = wide + 2 * margin;
  for (const [name, value] of [
    ['class', 'chart sheet'],
    ['viewBox', `0 0 ${width} ${height}`],
    ['width', String(width)],
    ['height', String(height)],
    ['role', 'img'],
    ['aria-label', about.alt],
  ] as const) {
    sheet.setAttribute(name, value);
  }
  drawIn(sheet, (pen) => {
    pen.put('title', 'name', {}, about.title);
    pen.put('desc', 'alt', {}, about.alt);
    pen.put('rect', 'paper', { class: 'paper', x: 0, y: 0, width, height });
    title.forEach((line, k) =>
      text(pen, `title-${k}`, { x: margin, y: margin + 18 + k * 27, class: 'claim' }, line),
    );
    foot.forEach((line, k) =>
      text(
        pen,
        `foot-${k}`,
        { x: margin, y: top + high + 30 + k * 19, class: 'quiet small' },
        line,
      ),
    );
  });
  picture.setAttribute('x', String(margin));
  picture.setAttribute('y', String(top));
  picture.setAttribute('overflow', 'visible');
  sheet.append(picture);
  return sheet;
}

/**
 * A drawing that stands in the page, as the text of a file that needs nothing of it. Letters keep the room they
 * have here, whatever face the next reader's machine has.
 */
export function selfContained(
  drawing: SVGSVGElement,
  styleOf: (node: Element) => CSSStyleDeclaration,
): string {
  const nodes = [...drawing.querySelectorAll('*')];
  const looks = nodes.map((node) => lookOf(node, styleOf));
  nodes.forEach((node, k) => {
    for (const [name, value] of looks[k] ?? []) node.setAttribute(name, value);
  });
  for (const node of [drawing, ...nodes]) {
    for (const name of ['class', 'data-k', 'data-tip']) node.removeAttribute(name);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;
}

function lookOf(
  node: Element,
  styleOf: (node: Element) => CSSStyleDeclaration,
): readonly (readonly [string, string])[] {
  const letters = ['text', 'tspan'].includes(node.localName);
  const shapes = ['path', 'rect', 'circle', 'line'].includes(node.localName);
  if (!letters && !shapes) return [];
  const style = styleOf(node);
  const look = (letters ? ofTexts : ofShapes).map(
    (name) => [name, style.getPropertyValue(name)] as const,
  );
  const alone = letters && node.childElementCount === 0 && 'getComputedTextLength' in node;
  if (!alone) return look;
  const length = (node as SVGTextContentElement).getComputedTextLength();
  return [
    ...look,
    ['textLength', String(Math.round(length * 100) / 100)],
    ['lengthAdjust', 'spacingAndGlyphs'],
  ];
}

/** Words laid in lines that fit. */
function wrapped(content: string, width: number, letter: number): readonly string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, letter) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else if (word !== '') lines.push(word);
  }
  return lines;
}
