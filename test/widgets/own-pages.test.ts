import { runInThisContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { pageScript } from '#layouts/page-script.ts';
import { hostBar } from '#widgets/own/bar.ts';
import { openOwn } from '#widgets/own/open-own.ts';
import { eraseOwn, keepOwn, lifetime } from '#widgets/own-case.ts';
import { ownCase } from '../fixtures/own-case.ts';
import { fakeStorage, type FakeStorage } from './fake-storage.ts';
import { find, fire } from './small-page.ts';

let storage: FakeStorage;
let reloads: number;
const heard = new Map<string, () => void>();
beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['Date', 'setTimeout'] });
  storage = fakeStorage();
  reloads = 0;
  vi.stubGlobal('location', { pathname: '/', search: '', reload: () => void (reloads += 1) });
  vi.stubGlobal('addEventListener', (type: string, run: () => void) => heard.set(type, run));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settled = async () => {
  for (let k = 0; k < 40; k += 1) await Promise.resolve();
};

/** What the head script writes on the page before it is painted. */
function marked(): string | undefined {
  const { document } = parseHTML('<!doctype html><html></html>');
  vi.stubGlobal('document', document);
  runInThisContext(pageScript);
  return document.documentElement.dataset['case'];
}

test('the page is marked before it is painted: own, gone, or not at all', async () => {
  expect(marked()).toBeUndefined();
  await keepOwn(ownCase);
  expect(marked()).toBe('own');
  vi.setSystemTime(lifetime);
  expect(marked()).toBe('gone');
  vi.setSystemTime(0);
  storage.newVisit();
  expect(marked()).toBe('gone');
});

const words = JSON.stringify({ labels: labels('en', 'own.'), needs: ['service', 'stock', 'cost'] });
const bar = `<section data-own-bar><strong data-own-name></strong><p data-own-needs></p>
  <button data-own-remove></button><script type="application/json">${words}</script></section>`;

test('the bar says whose data these are and what the page lacks, and takes them away', async () => {
  await keepOwn(ownCase);
  const { document } = parseHTML(`<!doctype html><html><body>${bar}</body></html>`);
  await hostBar(document);
  expect(find(document, '[data-own-name]').textContent).toBe('Perle');
  const lack = find(document, '[data-own-needs]').textContent;
  expect(lack).toContain('(stock, full cost)');
  expect(lack).toContain('stock.');
  expect(lack).not.toContain('penalties');
  fire(find(document, '[data-own-remove]'), 'click');
  await settled();
  expect(storage.kept()).toBeNull();
  expect(reloads).toBe(1);
});

test('erased in another tab, or after twelve hours, the page follows', async () => {
  await keepOwn(ownCase);
  const { document } = parseHTML(`<!doctype html><html><body>${bar}</body></html>`);
  await hostBar(document);
  heard.get('pageshow')?.();
  await settled();
  expect(reloads).toBe(0);
  vi.advanceTimersByTime(lifetime);
  await settled();
  expect(reloads).toBe(1);
  expect(storage.kept()).toBeNull();
});

const built = `<!doctype html><html data-case="own"><body>
  <tri-value><data value="12">12 €</data></tri-value>
  <tri-figure><div data-picture><svg aria-label="chart of 12"><text>12</text></svg></div>
  <p data-says>12 more</p><table><tr><td>12</td></tr></table></tri-figure>
  <div data-case>Corvane has 12</div><p data-for="bundled">Corvane</p><p>The method.</p></body></html>`;

test('opened on the reader’s own case, nothing the build computed stays in the page', async () => {
  await keepOwn(ownCase);
  const { document } = parseHTML(built);
  expect(await openOwn(document)).toMatchObject({ name: 'Perle' });
  expect(document.body.innerHTML).not.toMatch(/12|Corvane/);
  expect(document.body.textContent).toContain('The method.');
});

test('when it is gone, the page is as it was built', async () => {
  await eraseOwn();
  const { document } = parseHTML(built);
  expect(await openOwn(document)).toBeNull();
  expect(document.documentElement.dataset['case']).toBeUndefined();
  expect(document.body.textContent).toContain('Corvane has 12');
});
