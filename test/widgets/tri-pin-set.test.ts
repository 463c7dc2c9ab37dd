import { afterEach, expect, test, vi } from 'vitest';
import { hostPinSet } from '#widgets/tri-pin-set.ts';
import { find, fire, named, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

const made = [
  { id: 'S1', name: 'S1 · Stock' },
  { id: 'S4', name: 'S4 · Plan' },
  { id: 'S9', name: 'not of this case' },
];

async function pinSet() {
  const small = smallPage(
    `<tri-pin-set><a href="/x/">pin them</a><button data-undo hidden></button>
      <script type="application/json">${JSON.stringify(made)}</script></tri-pin-set>`,
  );
  const root = find(small.document, 'tri-pin-set');
  Object.assign(find(root, 'a'), { focus: () => undefined });
  await small.opened;
  hostPinSet(root, small.page);
  const { list } = small.page.pins;
  return {
    ...small,
    link: find(root, 'a'),
    undo: find(root, '[data-undo]'),
    pinned: () => list.get().map(({ name }) => name),
  };
}

test('pins take the place of the reader’s, and one action brings these back', async () => {
  const { page, link, undo, pinned } = await pinSet();
  page.pins.set([{ name: 'mine', scenario: { cutoffHour: 18 }, results: null }]);
  expect(fire(link, 'click').defaultPrevented).toBe(true);
  expect(pinned()).toEqual(['S1 · Stock', 'S4 · Plan']);
  expect(page.pins.list.get()[0]?.scenario).toEqual(named.S1);
  expect([undo.hidden, link.hasAttribute('data-made')]).toEqual([false, true]);
  fire(link, 'click');
  fire(undo, 'click');
  expect(pinned()).toEqual(['mine']);
  expect([undo.hidden, link.hasAttribute('data-made')]).toEqual([true, false]);
});

test('once a pin has been changed, nothing is brought back over it', async () => {
  const { page, link, undo } = await pinSet();
  fire(link, 'click');
  page.pins.set(page.pins.list.get().slice(1));
  expect(undo.hidden).toBe(true);
});
