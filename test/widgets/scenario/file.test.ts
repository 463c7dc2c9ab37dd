import { afterEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { hostFile } from '#widgets/scenario/file.ts';
import { find, fire, smallPage } from '../small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

const shell = `<tri-file><button data-file-save></button><input type="file"><p data-file-told></p>
  <ul data-file-repairs></ul><button data-file-undo hidden></button>
  <script type="application/json">${JSON.stringify(labels('en', 'file.'))}</script></tri-file>`;

function file() {
  const small = smallPage(shell);
  const root = find(small.document, 'tri-file');
  const saved: Blob[] = [];
  vi.stubGlobal('document', small.document);
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => `blob:${String(saved.push(blob))}`,
    revokeObjectURL: () => undefined,
  });
  hostFile(root, small.page);
  const input = find<HTMLInputElement>(root, 'input');
  const undo = find(root, '[data-file-undo]');
  return {
    ...small,
    undo,
    told: () => find(root, '[data-file-told]').textContent ?? '',
    repairs: () => [...root.querySelectorAll('li')].map(({ textContent }) => textContent),
    async save() {
      fire(find(root, '[data-file-save]'), 'click');
      return (await saved.at(-1)?.text()) ?? '';
    },
    async open(text: string, size = text.length) {
      Object.assign(input, {
        files: [{ name: 'mine.json', size, text: () => Promise.resolve(text) }],
      });
      fire(input, 'change');
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

test('saved, cleared, opened: the same scenario, pins and notes; and undone', async () => {
  const { page, save, open, told, undo } = file();
  page.change({ cutoffHour: 18 });
  page.pins.set([{ name: 'Mine', scenario: { serviceTarget: 0.95 }, results: null }]);
  page.notes.set('votes', { sales: 'S4' });
  const text = await save();
  page.change({});
  page.pins.set([]);
  page.notes.set('votes', undefined);
  page.notes.set('reason', 'none');
  await open(text);
  expect(told()).toContain('mine.json is resumed: scenario, pins (1), notes (1)');
  expect(page.scenario.get()).toEqual({ cutoffHour: 18 });
  expect(page.pins.list.get()).toMatchObject([{ name: 'Mine', scenario: { serviceTarget: 0.95 } }]);
  expect(page.notes.get('votes')).toEqual({ sales: 'S4' });
  expect(page.notes.get('reason')).toBeUndefined();
  fire(undo, 'click');
  expect(page.scenario.get()).toEqual({});
  expect(page.pins.list.get()).toEqual([]);
  expect(page.notes.all()).toEqual({ reason: 'none' });
});

test('what is repaired is listed, with its place', async () => {
  const { page, open, repairs } = file();
  const head = { format: 'service-triangle', version: 1 };
  await open(JSON.stringify({ ...head, pins: [{ name: 'Late', scenario: { cutoffHour: 30 } }] }));
  expect(repairs()).toEqual(['Late: cutoffHour: “30” becomes 20']);
  expect(page.pins.list.get()[0]?.scenario).toEqual({ cutoffHour: 20 });
});

test.each([
  ['{"format": "service-triangle",\n  oops}', 'no longer JSON at line 2, column 3'],
  ['{"format": "other"}', 'format should say'],
  ['[]', '{ } should be an object'],
])('a broken file changes nothing and says where: %j', async (text, sentence) => {
  const { page, opened, open, told, undo } = file();
  await opened;
  page.change({ cutoffHour: 18 });
  await open(text);
  expect(told()).toContain('mine.json is not resumed and nothing has changed.');
  expect(told()).toContain(sentence);
  expect(page.scenario.get()).toEqual({ cutoffHour: 18 });
  expect(undo.hidden).toBe(true);
});

test('a file too large is not even read', async () => {
  const { open, told } = file();
  await open('{}', 1_000_001);
  expect(told()).toContain('over one megabyte');
});
