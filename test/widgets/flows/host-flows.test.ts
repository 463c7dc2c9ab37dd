import { afterEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { hostFlows } from '#widgets/flows/host-flows.ts';
import { find, named, smallPage } from '../small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Two levers as their shells write them, the first of them twice. */
const lever = (name: string, label: string, value: string) =>
  `<tri-lever name="${name}"><label class="lever__label"><span>${label}</span> <output>${value}</output></label></tri-lever>`;
const cutOff = lever('cutoffHour', 'Order cut-off', '17:00');
const levers = cutOff + cutOff + lever('nightExpress', 'Night express', 'Yes');

function flows() {
  const words = JSON.stringify(labels('en', 'flows.'));
  const small = smallPage(
    `${levers}<b data-choice> S4 · The plan </b><tri-flows><p data-flows></p><ul></ul><script type="application/json">${words}</script></tri-flows>`,
  );
  const root = find(small.document, 'tri-flows');
  hostFlows(root, small.page);
  return {
    ...small,
    mark(name: string, isChanged: boolean) {
      for (const one of small.document.querySelectorAll(`tri-lever[name="${name}"]`))
        one.toggleAttribute('data-changed', isChanged);
    },
    said: () => find(root, '[data-flows]').textContent,
    lines: () => [...root.querySelectorAll('li')].map(({ textContent }) => textContent),
  };
}

test('says which of this page’s levers the reader has set, each once', () => {
  const { page, frame, mark, said, lines } = flows();
  frame();
  expect(said()).toContain('Nothing yet');
  page.change({ cutoffHour: 17 });
  mark('cutoffHour', true);
  frame();
  expect(said()).toContain('goes with you:');
  expect(lines()).toEqual(['Order cut-off 17:00']);
  page.history.undo();
  mark('cutoffHour', false);
  frame();
  expect(lines()).toEqual([]);
});

test('a scenario with a name goes on whole', () => {
  const { page, frame, mark, said, lines } = flows();
  page.choose(named.S4);
  mark('cutoffHour', true);
  frame();
  expect(said()).toContain('whole: S4 · The plan.');
  expect(lines()).toEqual([]);
});
