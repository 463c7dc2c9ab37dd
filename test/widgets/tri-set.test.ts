import { afterEach, expect, test, vi } from 'vitest';
import { hostSet } from '#widgets/tri-set.ts';
import { find, fire, named, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

function set(levers: string, query = '') {
  const small = smallPage(
    `<p>Then <tri-set data-levers="${levers}"><a href="?x">ship at night</a><button data-undo hidden></button></tri-set>.</p>`,
    query,
  );
  const root = find(small.document, 'tri-set');
  Object.assign(find(root, 'a'), { focus: () => undefined });
  hostSet(root, small.page);
  return { ...small, root, link: find(root, 'a'), undo: find(root, '[data-undo]') };
}

test('puts its levers over the reader’s own, and one action undoes it', async () => {
  const { page, link, undo, opened } = set('nightExpress=on', '?cutoffHour=18&v=1');
  await opened;
  const event = fire(link, 'click');
  expect(event.defaultPrevented).toBe(true);
  expect(page.scenario.get()).toEqual({ cutoffHour: 18, nightExpress: 'on' });
  expect(undo.hidden).toBe(false);
  fire(undo, 'click');
  expect(page.scenario.get()).toEqual({ cutoffHour: 18 });
  expect(undo.hidden).toBe(true);
});

test('a scenario with a name takes the place of the whole', async () => {
  const { page, link, opened } = set('from=S4', '?holdingRate=0.2&v=1');
  await opened;
  fire(link, 'click');
  expect(page.scenario.get()).toEqual(named.S4);
});

test('once another lever has moved, undoing is no longer offered here', async () => {
  const { page, link, undo, opened } = set('nightExpress=on');
  await opened;
  fire(link, 'click');
  page.change({ ...page.scenario.get(), cutoffHour: 17 });

  expect(undo.hidden).toBe(true);
});

test('opened in another tab it is a link like any other', async () => {
  const { page, link, opened } = set('nightExpress=on');
  await opened;
  expect(fire(link, 'click', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(page.scenario.get()).toEqual({});
});
