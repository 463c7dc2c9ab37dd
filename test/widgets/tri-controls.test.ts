import { afterEach, expect, test, vi } from 'vitest';
import { hostControls } from '#widgets/tri-controls.ts';
import { find, fire, named, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

const shell = `<tri-controls><div data-controls hidden><p data-count></p><b data-choice></b>
  <i data-name="S0">S0 · As is</i><i data-name="S4">S4 · Plan</i><i data-name="SX">Yours</i><i data-pin-count></i>
  ${['undo', 'redo', 'reset', 'copy'].map((name) => `<button data-do="${name}"></button>`).join('')}
  <p data-message></p></div></tri-controls><input type="number" id="typing">`;

function controls(query = '', start = 'S0') {
  const small = smallPage(shell, query, start);
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
  expect(find(root, '[data-choice]').textContent).toBe('Yours');
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

test('names the scenario in force, or the one it is nearest to', () => {
  const { page, root } = controls();
  const [choice, count] = [find(root, '[data-choice]'), find(root, '[data-count]')];
  expect(choice.textContent).toBe('S0 · As is');
  page.choose(named.S4);
  expect([choice.textContent, count.textContent]).toEqual(['S4 · Plan', 'as it stands']);
  page.change({ ...named.S4, cutoffHour: 17 });
  expect([choice.textContent, count.textContent]).toEqual(['Yours', '1 lever changed from S4']);
});

test('on a page that starts elsewhere, everything goes back to its start', async () => {
  const { page, root, opened, written } = controls('', 'S4');
  await opened;
  expect(page.scenario.get()).toEqual(named.S4);
  expect(find<HTMLButtonElement>(root, '[data-do="reset"]').disabled).toBe(true);
  page.choose({});
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(written.at(-1)).toBe('from=S0&v=1');
  fire(find(root, '[data-do="reset"]'), 'click');
  expect(page.scenario.get()).toEqual(named.S4);
});

test('copies the address once it says the scenario', async () => {
  const { page, root, written } = controls();
  const copied: string[] = [];
  const writeText = () => Promise.resolve(void copied.push(written.at(-1) ?? ''));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  page.change({ cutoffHour: 18 });
  fire(find(root, '[data-do="copy"]'), 'click');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(copied).toEqual(['cutoffHour=18&v=1']);
});
