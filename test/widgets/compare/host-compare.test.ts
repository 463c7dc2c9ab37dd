import { afterEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { hostCompare } from '#widgets/compare/host-compare.ts';
import { moved, start } from '../../fixtures/figures/results.ts';
import { find, fire, flush, named, smallPage } from '../small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

function compare(query = '') {
  const state = {
    words: {
      labels: { ...labels('en', 'compare.'), 'scenario.SX': 'Yours' },
      levers: { labels: labels('en', 'lever.'), names: {}, offers: [], classes: [] },
    },
    built: { S0: { scenario: start.scenario }, S4: { scenario: moved.scenario } },
  };
  const small = smallPage(
    `<tri-compare><div data-choices></div><p data-told></p><table></table><button data-csv></button>
     <script type="application/json">${JSON.stringify(state)}</script></tri-compare>`,
    query,
  );
  const root = find(small.document, 'tri-compare');
  return {
    ...small,
    root,
    host: () => hostCompare(root, small.page),
    columns: () =>
      [...root.querySelectorAll('[data-column] > span')].map(({ textContent }) => textContent),
    levers: () =>
      [...root.querySelectorAll('tbody:last-of-type th[scope="row"]')].map(
        (node) => node.textContent,
      ),
    check(id: string, checked: boolean) {
      const box = find<HTMLInputElement>(root, `input[value="${id}"]`);
      box.checked = checked;
      fire(box, 'change');
    },
  };
}

test('without a scenario of one’s own, those with a name; what the build has not is studied once', async () => {
  const { opened, host, columns, studies } = compare();
  await opened;
  host();
  expect(columns()).toEqual(['Before', 'S0 · ', 'S4 · ']);
  expect(studies).toEqual([[named.S1]]);
  await flush();
  expect(columns()).toEqual(['Before', 'S0 · ', 'S1 · ', 'S4 · ']);
  expect(studies).toHaveLength(1);
});

test('one’s own and one’s pins come first, beside the plan', async () => {
  const { page, opened, host, columns, answer, studies } = compare('?cutoffHour=17&v=1');
  await opened;
  await answer(moved);
  page.pins.set([{ name: 'Mine', scenario: { cutoffHour: 19 }, results: moved }]);
  host();
  expect(columns()).toEqual(['Before', 'Yours', 'Pin: Mine', 'S4 · ']);
  expect(studies).toEqual([]);
});

test('a column can be gone back to, and only what differs is told', async () => {
  const { page, opened, host, root, check, levers } = compare();
  await opened;
  host();
  await flush();
  check('S4', false);
  expect(levers()).toEqual(['Availability aimed at']);
  fire(find(root, '[data-go="S1"]'), 'click');
  expect(page.scenario.get()).toEqual(named.S1);
});
