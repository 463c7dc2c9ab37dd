import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { documentWords } from '#components/figure-words.ts';
import type { Block, Document } from '#documents/document.ts';
import { documents } from '#documents/documents.ts';
import { fillDocument } from '#documents/fill-document.ts';
import { documentMarkdown } from '#exports/document-markdown.ts';
import { documentText } from '#exports/document-text.ts';
import { firstView } from '#figures/views.ts';
import { labels } from '#i18n/t.ts';
import { evaluate } from '#model/evaluate.ts';
import { offerChanges } from '#model/readings/offer-changes.ts';
import { namedScenario, scenarioNames } from '#scenario/named.ts';
import { documentNames, loadDocument } from '#widgets/document-modules.ts';
import facts from '../../content/facts/facts.json' with { type: 'json' };
import { corvane } from '../fixtures/corvane.ts';

const quoted = Object.fromEntries(facts.map(({ id }) => [`fact.${id}`, `[${id}]`]));
const start = evaluate(corvane, {});

const computed = new Map<string, ReturnType<typeof evaluate>>();
function resultsOf(name: (typeof scenarioNames)[number]) {
  const known = computed.get(name) ?? evaluate(corvane, namedScenario(name, corvane));
  computed.set(name, known);
  return known;
}

/** Every choice of the views, the others as they are first seen. */
function everyView(document: Document, read: unknown) {
  const views = document.views?.(read) ?? [];
  const first = firstView(views);
  return views.flatMap((view) =>
    'options' in view ? view.options.map((option) => ({ ...first, [view.id]: option })) : [],
  );
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') return [block.caption, ...block.head, ...block.lines.flat()];
    return [block.text];
  });
}

test('the page loads the documents that the build composes', async () => {
  expect(documentNames.toSorted()).toEqual(Object.keys(documents).toSorted());
  for (const [name, document] of Object.entries(documents))
    expect(await loadDocument(name)).toBe(document);
});

test('both languages have the same labels of documents', () => {
  expect(Object.keys(labels('en', 'document.'))).toEqual(Object.keys(labels('fr', 'document.')));
});

describe.each(Object.entries(documents))('%s', (name, document) => {
  test.each(scenarioNames)('is whole in %s, whatever is looked at, in both languages', (of) => {
    const scenario = resultsOf(of);
    const read = offerChanges(corvane, namedScenario(of, corvane));
    const views = everyView(document, read);
    expect(views.length).toBeGreaterThan(5);
    for (const lang of ['fr', 'en'] as const) {
      const words = documentWords(name, lang, corvane, quoted);
      for (const view of views) {
        const input = { now: start, scenario, read, readNow: read, view, notes: {} };
        const blocks = document.compose(input, words);
        const texts = textsOf(blocks);
        expect(texts.filter((text) => /\{\w+\}|NaN|undefined|null/.test(text))).toEqual([]);
        for (const block of blocks)
          if (block.kind === 'table')
            for (const line of block.lines) expect(line).toHaveLength(block.head.length);
      }
    }
  });

  test('says so when contracts are not known, and refuses a view it has not', () => {
    const words = documentWords(name, 'en', corvane, quoted);
    const [now, scenario] = [start, start];
    const none = { now, scenario, read: null, readNow: null, view: {}, notes: {} };
    expect(textsOf(document.compose(none, words)).join()).toMatch(/data do not give/);
    const read = offerChanges(corvane, {});
    const view = { audience: 'nobody', segment: 'segment.nobody', piece: 'letter' };
    expect(() => document.compose({ ...none, read, view }, words)).toThrow(/got .*nobody/);
  });
});

test('today nothing changes for anybody, and the letter says it', () => {
  const read = offerChanges(corvane, {});
  const words = documentWords('client-message', 'en', corvane, quoted);
  for (const { id } of read.segments) {
    const view = { segment: `segment.${id}`, piece: 'letter' };
    const input = { now: start, scenario: start, read, readNow: read, view, notes: {} };
    const letter = textsOf(documents['client-message']!.compose(input, words)).join('\n');
    expect(letter).toContain('nothing changes');
  }
});

test('a sheet that says the same is left alone: what is selected stays selected', () => {
  const { document } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  const place = document.querySelector('div')!;
  const blocks: Block[] = [
    { kind: 'title', text: 'A' },
    { kind: 'list', items: ['b', 'c'] },
    { kind: 'table', caption: 'd', head: ['e', 'f'], lines: [['g', 'h']] },
    { kind: 'remark', text: 'i' },
  ];
  fillDocument(place, blocks);
  const [first] = place.children;
  fillDocument(place, blocks);
  expect(place.children[0]).toBe(first);
  expect(documentText(blocks)).toBe('A\n\n- b\n- c\n\nd\n- g – f h\n');
  expect(documentMarkdown(blocks, 'foot')).toBe(
    '# A\n\n- b\n- c\n\n**d**\n\n| e | f |\n| :--- | ---: |\n| g | h |\n\n> i\n\nfoot\n',
  );
});
