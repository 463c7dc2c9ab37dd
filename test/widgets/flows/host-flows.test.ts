import { afterEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { hostFlows } from '#widgets/flows/host-flows.ts';
import { find, named, smallPage } from '../small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

function flows(page: string, placed: readonly string[]) {
  const state = {
    labels: { ...labels('en', 'flows.'), 'scenario.S4': 'S4 · The plan' },
    levers: { labels: labels('en', 'lever.'), names: {}, offers: [], classes: [] },
    page,
    placed,
  };
  const small = smallPage(
    `<tri-flows><p data-flows></p><ul></ul><script type="application/json">${JSON.stringify(state)}</script></tri-flows>`,
  );
  const root = find(small.document, 'tri-flows');
  hostFlows(root, small.page);
  return {
    page: small.page,
    said: () => find(root, '[data-flows]').textContent,
    lines: () => [...root.querySelectorAll('li')].map(({ textContent }) => textContent),
  };
}

test('says what the reader has set of this page’s levers, and nothing of the others', () => {
  const { page, said, lines } = flows('costs-stocks', ['slotRule']);
  expect(said()).toContain('Nothing yet');
  page.change({ cutoffHour: 17, slotRule: 'priority', remoteDiagnosisShare: 0.3 });
  expect(said()).toContain('goes with you:');
  expect(lines()).toEqual(['Order cut-off: 17:00', 'Order of visits: by priority']);
  page.history.undo();
  expect(lines()).toEqual([]);
});

test('a scenario with a name goes on whole', () => {
  const { page, said, lines } = flows('costs-stocks', []);
  page.choose(named.S4);
  expect(said()).toContain('whole: S4 · The plan.');
  expect(lines()).toEqual([]);
});
