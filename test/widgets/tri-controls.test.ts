import { afterEach, expect, test, vi } from 'vitest';
import { hostControls } from '#widgets/tri-controls.ts';
import { find, fire, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

const shell = `<tri-controls><div data-controls hidden><p data-count></p>
  ${['undo', 'redo', 'reset', 'copy'].map((name) => `<button data-do="${name}"></button>`).join('')}
  <p data-message></p></div></tri-controls><input type="number" id="typing">`;

function controls() {
  const small = smallPage(shell);
  const root = find(small.document, 'tri-controls');
  hostControls(root, small.page);
  return { ...small, root };
}

test('counts what differs, and brings all of it back', () => {
  const { page, root } = controls();
  const count = find(root, '[data-count]');
  expect(find(root, '[data-controls]').hidden).toBe(false);
  expect(count.textContent).toBe('no lever modified');
  page.change({ cutoffHour: 18 });
  expect(count.textContent).toBe('1 lever modified');
  page.change({ cutoffHour: 18, serviceTarget: 0.95 });
  expect(count.textContent).toBe('2 levers modified');
  fire(find(root, '[data-do="reset"]'), 'click');
  expect(page.scenario.get()).toEqual({});
});

test('undoes and redoes by its buttons and by the keys, but not under a text being typed', () => {
  const { page, root, document } = controls();
  page.change({ cutoffHour: 18 });
  fire(find(root, '[data-do="undo"]'), 'click');
  expect(page.scenario.get()).toEqual({});
  fire(document.body, 'keydown', { key: 'y', ctrlKey: true });
  expect(page.scenario.get()).toEqual({ cutoffHour: 18 });
  fire(find(document, '#typing'), 'keydown', { key: 'z', ctrlKey: true });
  expect(page.scenario.get()).toEqual({ cutoffHour: 18 });
  fire(document.body, 'keydown', { key: 'z', ctrlKey: true });
  expect(page.scenario.get()).toEqual({});
  fire(document.body, 'keydown', { key: 'Z', metaKey: true, shiftKey: true });
  expect(page.scenario.get()).toEqual({ cutoffHour: 18 });
});

test('says when the browser refuses to copy', async () => {
  const { root } = controls();
  vi.stubGlobal('navigator', {});
  fire(find(root, '[data-do="copy"]'), 'click');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(find(root, '[data-message]').textContent).toContain('refused');
});
