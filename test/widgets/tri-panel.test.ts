import { afterEach, expect, test, vi } from 'vitest';
import { hostPanel } from '#widgets/tri-panel.ts';
import { kpis, states } from '#widgets/kpis.ts';
import { labels } from '#i18n/t.ts';
import { moved, start } from '../fixtures/figures/results.ts';
import { find, fire, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

const words = JSON.stringify({
  ...labels('en', 'figure.common.'),
  ...labels('en', 'figure.triangle.'),
});
const shell = `<tri-panel><button data-bar aria-expanded="false"></button><svg data-glyph></svg>
  ${kpis.map((kpi) => states.map((state) => `<data data-kpi="${kpi}" data-of="${state}"></data>`).join('') + `<p data-delta="${kpi}"></p><p data-band="${kpi}"></p><svg data-gauge="${kpi}"></svg>`).join('')}
  <p data-gap></p><b data-now-is></b><p data-before-is></p><p data-perimeter></p><table><tbody data-readings></tbody></table>
  <script type="application/json">${words}</script></tri-panel>`;

function panel() {
  const small = smallPage(shell);
  const root = find(small.document, 'tri-panel');
  hostPanel(root, small.page);
  return { ...small, root };
}

test('holds the twelve numbers raw, and writes them', () => {
  const { root, page, frame } = panel();
  page.results.set(moved);
  frame();
  for (const kpi of kpis) {
    const raw = (state: string) =>
      Number(find(root, `data[data-kpi="${kpi}"][data-of="${state}"]`).getAttribute('value'));
    expect(raw('before')).toBe(moved.before[kpi]);
    expect(raw('now')).toBe(start.scenario[kpi]);
    expect(raw('scenario')).toBe(moved.scenario[kpi]);
  }
  expect(find(root, 'data[data-kpi="stock"][data-of="scenario"]').textContent).toBe('€14.7m');
});

test('its detail comes once it is alive: readings, gauges', async () => {
  const { root, page, frame } = panel();
  page.results.set(moved);
  await vi.waitFor(() => {
    frame();
    expect(find(root, '[data-readings] tr').textContent).toBe('At constant mix89.3%90.5%');
  });
  expect(find(root, '[data-gauge="stock"]').querySelector('.mark')).not.toBeNull();
});

test('words each change by its sign', () => {
  const { root, page, frame } = panel();
  frame();
  expect(find(root, '[data-delta="cost"]').textContent).toBe('as before');
  page.results.set(moved);
  frame();
  expect(find(root, '[data-delta="cost"]').textContent).toBe('€105k more than before');
  expect(find(root, '[data-delta="margin"]').textContent).toBe('€105k less than before');
});

test('unfolds at a touch and folds with Escape', () => {
  const { root } = panel();
  const bar = find(root, '[data-bar]');
  fire(bar, 'click');
  expect(bar.getAttribute('aria-expanded')).toBe('true');
  fire(root, 'keydown', { key: 'Escape' });
  expect(bar.getAttribute('aria-expanded')).toBe('false');
});

test('the last pin takes the place of the page’s start, and is called so', () => {
  const { root, page, frame } = panel();
  frame();
  expect(find(root, '[data-now-is]').textContent).toBe('start');
  page.pins.set([{ name: 'Mine', scenario: { cutoffHour: 18 }, results: moved }]);
  frame();
  expect(find(root, '[data-now-is]').textContent).toBe('pinned');
  const now = find(root, 'data[data-kpi="stock"][data-of="now"]');
  expect(Number(now.getAttribute('value'))).toBe(moved.scenario.stock);
});
