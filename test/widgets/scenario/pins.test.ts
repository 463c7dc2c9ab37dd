import { afterEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { hostPins } from '#widgets/scenario/pins.ts';
import { moved } from '../../fixtures/figures/results.ts';
import { find, fire, flush, smallPage } from '../small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

const words = JSON.stringify({ ...labels('en', 'pins.'), 'scenario.S0': 'As is' });
const shell = `<tri-pins><ol data-pin-list></ol><button data-pin-add></button><p data-pin-full></p>
  <p data-pin-told></p><button data-pin-undo hidden></button>
  <template><li><input><p data-pin-numbers></p><button data-pin-show data-named="Back to {name}"></button>
  <button data-pin-remove data-named="Remove {name}"></button></li></template>
  <script type="application/json">${words}</script></tri-pins>`;

function pins() {
  const small = smallPage(shell);
  const root = find(small.document, 'tri-pins');
  hostPins(root, small.page);
  const add = find<HTMLButtonElement>(root, '[data-pin-add]');
  Object.assign(add, { focus: () => undefined });
  return {
    ...small,
    root,
    add,
    told: () => find(root, '[data-pin-told]').textContent,
    names: () => [...root.querySelectorAll('input')].map(({ value }) => value),
    press: (what: string) => fire(find(root, `[data-pin-${what}]`), 'click'),
  };
}

test('pins the scenario in force under its name, once', () => {
  const { page, add, press, names, told, root } = pins();
  press('add');
  expect(names()).toEqual(['S0 · As is']);
  expect(told()).toBe('“S0 · As is” is pinned.');
  expect(add.disabled).toBe(true);
  expect(find(root, '[data-pin-numbers]').textContent).toContain('89.3%');
  page.change({ cutoffHour: 17 });
  expect(add.disabled).toBe(false);
});

test('one pinned before its results came has them when they do', async () => {
  const { page, press, root } = pins();
  page.change({ cutoffHour: 17 });
  press('add');
  expect(find(root, '[data-pin-numbers]').textContent).toBe('being computed');
  await flush();
  expect(page.pins.list.get()[0]?.results).toBe(moved);
  expect(find(root, '[data-pin-numbers]').textContent).toContain('90.8%');
});

test('renamed, removed, and both undone', () => {
  const { root, press, names, told } = pins();
  press('add');
  const field = find<HTMLInputElement>(root, 'input');
  field.value = '  Today  ';
  fire(field, 'change');
  expect(names()).toEqual(['Today']);
  press('remove');
  expect(names()).toEqual([]);
  expect(told()).toBe('“Today” is removed.');
  press('undo');
  expect(names()).toEqual(['Today']);
  expect(find(root, '[data-pin-undo]').hidden).toBe(true);
});

test('an empty name is no name', () => {
  const { root, press, names } = pins();
  press('add');
  const field = find<HTMLInputElement>(root, 'input');
  field.value = ' ';
  fire(field, 'change');
  expect(names()).toEqual(['S0 · As is']);
});

test('going back to a pin is a step like another', () => {
  const { page, press } = pins();
  press('add');
  page.change({ cutoffHour: 17 });
  press('show');
  expect(page.scenario.get()).toEqual({});
  page.history.undo();
  expect(page.scenario.get()).toEqual({ cutoffHour: 17 });
});

test('four at most, and it says so', () => {
  const { page, add, press, root } = pins();
  for (const hour of [15.5, 16, 17, 18]) {
    page.change(hour === 15.5 ? {} : { cutoffHour: hour });
    press('add');
  }
  page.change({ cutoffHour: 19 });
  expect(page.pins.list.get()).toHaveLength(4);
  expect(add.disabled).toBe(true);
  expect(find(root, '[data-pin-full]').textContent).toContain('Four');
});
