import { parseHTML } from 'linkedom';

type Entry = Omit<TriangleSearch.Entry, 'page'>;
type Draft = { -readonly [Key in keyof Entry]: Entry[Key] };

/** Nobody looks for these: pictures, tables, numbers that a lever moves, tips said elsewhere. */
const silent =
  'script, style, svg, table, button, output, input, [data-for], [data-says], [data-entry-name], .term__tip, .minute__start, .import, .entry__uses';
/** Of a widget, its name alone. */
const named: Readonly<Record<string, string>> = {
  'tri-figure': '.figure__title',
  'tri-editor': '.figure__title',
  'tri-player': '.figure__title',
  'tri-document': '.figure__title',
  'tri-lever': '.lever__label > span',
};
const blocks = new Set(
  'p li ul ol dt dd dl div section h2 h3 h4 figure figcaption details summary label'.split(' '),
);

export interface SearchPage {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What a built page says, heading by heading; null for a page without prose. */
export function searchEntries(html: string): SearchPage | null {
  const { document } = parseHTML(html);
  const prose = document.querySelector('.prose');
  const title = tidy(document.querySelector('h1')?.textContent ?? '');
  if (!prose || title === '') return null;
  const question = tidy(document.querySelector('.opening__question')?.textContent ?? '');
  const drafts: Draft[] = [{ anchor: '', heading: title, text: question, bundled: '' }];
  read(prose, drafts, 'text');
  const entries = drafts.map((draft) => ({
    ...draft,
    text: tidy(draft.text),
    bundled: tidy(draft.bundled),
  }));
  return { title, entries };
}

function read(node: Node, drafts: Draft[], into: 'text' | 'bundled'): void {
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE) say(drafts, into, child.textContent ?? '');
    else if (child.nodeType === child.ELEMENT_NODE) readElement(child as Element, drafts, into);
  }
}

function readElement(element: Element, drafts: Draft[], into: 'text' | 'bundled'): void {
  const name = element.localName;
  const inner = named[name];
  if (inner !== undefined) {
    say(drafts, into, ` ${element.querySelector(inner)?.textContent ?? '…'} `);
    return;
  }
  // A number that the reader's scenario, or his own data, would say otherwise.
  const isNumber = name === 'tri-value' || name === 'data';
  if (isNumber) say(drafts, into, '…');
  if (isNumber || element.matches(silent)) return;
  const block = element.hasAttribute('lang') ? ' · ' : blocks.has(name) ? ' ' : '';
  if (begins(element)) {
    const heading = element.querySelector('[data-entry-name]') ?? element;
    drafts.push({
      anchor: `#${element.id}`,
      heading: tidy(heading.textContent ?? ''),
      text: '',
      bundled: '',
    });
    if (heading === element) return;
  }
  say(drafts, into, block);
  read(element, drafts, element.hasAttribute('data-case') ? 'bundled' : into);
  if (block !== '') say(drafts, into, ' ');
}

function begins(element: Element): boolean {
  if (element.id === '') return false;
  return /^h[23]$/.test(element.localName) || element.hasAttribute('data-entry');
}

function say(drafts: Draft[], into: 'text' | 'bundled', text: string): void {
  const draft = drafts.at(-1);
  if (draft) draft[into] += text;
}

/** Breaks of the source become spaces; the no-break ones are the writer's. */
function tidy(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
}
