import { afterEach, expect, test, vi } from 'vitest';
import { hostChooser } from '#widgets/scenario/chooser.ts';
import { find, fire, named, smallPage } from '../small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

const shell = `<tri-chooser>${['S0', 'S1', 'S4'].map((name) => `<input type="radio" value="${name}">`).join('')}
  <label data-own-scenario hidden><input type="radio" value="SX"></label></tri-chooser>`;

function chooser() {
  const small = smallPage(shell);
  const root = find(small.document, 'tri-chooser');
  hostChooser(root, small.page);
  const radio = (name: string) => find<HTMLInputElement>(root, `[value="${name}"]`);
  return { ...small, root, radio, choose: (name: string) => fire(radio(name), 'change') };
}

test('a choice is one step of undo, and the mark follows whatever moves the scenario', () => {
  const { page, choose, radio } = chooser();
  expect(radio('S0').checked).toBe(true);
  choose('S4');
  expect(page.scenario.get()).toEqual(named.S4);
  expect([radio('S0').checked, radio('S4').checked]).toEqual([false, true]);
  expect(page.history.steps.get().undo).toBe(1);
  page.history.undo();
  expect(radio('S0').checked).toBe(true);
});

test('the reader’s own scenario appears once there is one, and waits for his return', () => {
  const { page, choose, radio, root } = chooser();
  const row = find(root, '[data-own-scenario]');
  expect(row.hidden).toBe(true);
  page.change({ cutoffHour: 17 });
  expect([row.hidden, radio('SX').checked]).toEqual([false, true]);
  choose('S1');
  expect([row.hidden, radio('SX').checked]).toEqual([false, false]);
  choose('SX');
  expect(page.scenario.get()).toEqual({ cutoffHour: 17 });
});
