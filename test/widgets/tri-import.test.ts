import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportAsk, ImportTold, ImportWorkerLike } from '#engine/import/protocol.ts';
import type { WorkerLike } from '#engine/protocol.ts';
import { labels } from '#i18n/t.ts';
import { hostImport } from '#widgets/tri-import.ts';
import { moved } from '../fixtures/figures/results.ts';
import { imported, ownCase } from '../fixtures/own-case.ts';
import { fakeStorage, type FakeStorage } from './fake-storage.ts';
import { find, fire, smallPage } from './small-page.ts';

/** The worker that reads: what it was asked, and what makes it speak. */
const reader = vi.hoisted(() => ({
  asked: [] as unknown[],
  say: (_: unknown): void => undefined,
  ended: 0,
}));
vi.mock('#engine/start-worker.ts', () => ({
  startImportWorker: (): Promise<ImportWorkerLike> =>
    Promise.resolve({
      postMessage: (ask: ImportAsk) => void reader.asked.push(ask),
      addEventListener(type: string, listener: (event: never) => void) {
        if (type === 'message') reader.say = (data) => listener({ data } as never);
      },
      terminate: () => void (reader.ended += 1),
    }),
  startWorker: (): Promise<WorkerLike> => {
    let hear: (event: never) => void = () => undefined;
    return Promise.resolve({
      postMessage: ({ id }: { id: number }) =>
        hear({ data: { id, body: { kind: 'results', results: moved } } } as never),
      addEventListener(type: string, listener: (event: never) => void) {
        if (type === 'message') hear = listener;
      },
      terminate: () => undefined,
    });
  },
}));

let storage: FakeStorage;
let reloads: number;
beforeEach(() => {
  storage = fakeStorage();
  reloads = 0;
  reader.asked.length = 0;
  reader.ended = 0;
  vi.stubGlobal('location', { pathname: '/', search: '', reload: () => void (reloads += 1) });
});
afterEach(() => void vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const table = '<table><tbody></tbody></table>';
const issues = ['error', 'repair', 'notice']
  .map(
    (one) => `<details data-issues="${one}"><b data-count></b>${table}<p data-rest></p></details>`,
  )
  .join('');

function shell() {
  const words = {
    ...labels('en', 'own.'),
    ...Object.fromEntries(
      Object.entries(labels('en', 'issue.')).map(([code, text]) => [`issue.${code}`, text]),
    ),
  };
  const small = smallPage(`<tri-import><div data-drop><input type="file" data-files></div>
    <div data-progress hidden><p data-file></p><progress></progress><p data-bytes></p>
    <button data-stop></button></div><p data-told></p>
    <div data-report hidden><button data-use></button><div data-tables>${table}</div>${issues}
    <b data-computable></b><div data-missing>${table}</div>
    <ul><li data-page="service"><i data-state></i></li><li data-page="service stock"><i data-state></i></li>
    <li data-page="penalties"><i data-state></i></li></ul></div>
    <script type="application/json">${JSON.stringify(words)}</script></tri-import>`);
  const root = find(small.document, 'tri-import');
  Object.assign(find(root, '[data-told]'), { scrollIntoView: () => undefined });
  const at = (selector: string) => find(root, selector);
  return { ...small, root, at };
}

function hosted() {
  const small = shell();
  hostImport(small.root, small.page);
  const input = find<HTMLInputElement>(small.root, 'input');
  const choose = async () => {
    const files = [
      { name: 'order_lines.csv', webkitRelativePath: 'Perle/order_lines.csv', size: 3 },
    ];
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    fire(input, 'change');
    await settled();
  };
  const say = async (told: ImportTold) => {
    reader.say(told);
    await settled();
  };
  return { ...small, choose, say };
}

const done: ImportTold = { kind: 'imported', imported };

test('chosen files are read in the worker, under the name of their folder', async () => {
  const { choose, say, at } = hosted();
  await choose();
  expect(reader.asked).toMatchObject([
    { name: 'Perle', files: [{ name: 'Perle/order_lines.csv' }] },
  ]);
  expect(at('[data-progress]').hidden).toBe(false);
  const progress = { file: 'Perle/order_lines.csv', bytes: 2e6, ofBytes: 5e6, rows: 12_000 };
  await say({ kind: 'progress', progress });
  expect(at('[data-file]').textContent).toBe('Reading order_lines.csv');
  expect(at('[data-bytes]').textContent).toBe('2.0 MB of 5.0 MB, 12,000 lines in this file');
});

test('says what became of each row, each error with its place, what is missing, what opens', async () => {
  const { choose, say, at, root } = hosted();
  await choose();
  await say(done);
  expect(at('[data-progress]').hidden).toBe(true);
  expect(at('[data-report]').hidden).toBe(false);
  const cells = (selector: string) =>
    [...root.querySelectorAll(`${selector} tbody tr`)].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
  expect(cells('[data-tables]')).toEqual([['order_lines', '8', '6', '1', '1']]);
  expect(cells('[data-issues="error"]')).toEqual([
    ['order_lines.csv line 3 quantity_ordered', 'quantity_ordered must be a number; got "two"'],
  ]);
  expect(at('[data-issues="error"] [data-count]').textContent).toBe('1 error');
  expect(at('[data-issues="repair"]').hidden).toBe(true);
  expect(at('[data-computable]').textContent).toBe('measured service');
  expect(cells('[data-missing]')[0]).toEqual([
    'stock stock, full cost, modelled service',
    'item_id quantity_on_hand snapshot_date',
  ]);
  expect([...root.querySelectorAll('[data-state]')].map((node) => node.textContent)).toEqual([
    'whole',
    'in part: without stock',
    'the text alone: its figures wait for your tables',
  ]);
});

test('taken, the case is kept with its results and the page opens again on it', async () => {
  const { choose, say, at } = hosted();
  await choose();
  await say(done);
  fire(at('[data-use]'), 'click');
  await settled();
  expect(reloads).toBe(1);
  expect([...(storage.kept()?.values() ?? [])]).toMatchObject([{ name: 'Perle', results: moved }]);
});

test('a browser that keeps nothing is told of, and nothing changes', async () => {
  const { choose, say, at } = hosted();
  storage.refuse();
  await choose();
  await say(done);
  fire(at('[data-use]'), 'click');
  await settled();
  expect(reloads).toBe(0);
  expect(at('[data-told]').textContent).toContain('Nothing has changed');
});

test('refused files are told of in a sentence, and cannot be used', async () => {
  const { choose, say, at } = hosted();
  await choose();
  await say({ kind: 'refused', refusal: 'noNumber', report: imported.report, message: '' });
  expect(at('[data-told]').textContent).toContain('No figure can be computed');
  expect(at('[data-use]').hidden).toBe(true);
  expect(at('[data-issues="error"] tbody').children).toHaveLength(1);
});

test('stopped, the worker ends and nothing is kept', async () => {
  const { choose, at } = hosted();
  await choose();
  fire(at('[data-stop]'), 'click');
  await settled();
  expect(reader.ended).toBe(1);
  expect(at('[data-progress]').hidden).toBe(true);
  expect(at('[data-told]').textContent).toContain('nothing is kept');
  expect(storage.kept()).toBeNull();
});

test('on the reader’s own case, it shows what its files gave', () => {
  const { root, page, at } = shell();
  hostImport(root, { ...page, own: ownCase });
  expect(at('[data-told]').textContent).toContain('Perle');
  expect(at('[data-report]').hidden).toBe(false);
  expect(at('[data-use]').hidden).toBe(true);
});
