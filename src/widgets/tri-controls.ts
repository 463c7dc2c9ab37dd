import { nearestName } from '#scenario/nearest-name.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { copyText } from './clipboard.ts';
import { all, on } from './define.ts';
import { fill } from './fill.ts';
import { isTyping } from './is-typing.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';

/** `<tri-controls>`: everything back, one step back or forward, the link to copy, how much differs. */
export function hostControls(root: HTMLElement, page: Page): () => void {
  const button = (name: string) => part<HTMLButtonElement>(root, `[data-do="${name}"]`);
  const message = part(root, '[data-message]');
  const undo = () => step(page, 'undo');
  const redo = () => step(page, 'redo');
  part(root, '[data-controls]').hidden = false;
  return all(
    on(button('reset'), 'click', () => {
      page.change(page.start.scenario);
      page.settle();
    }),
    on(button('undo'), 'click', undo),
    on(button('redo'), 'click', redo),
    on(button('copy'), 'click', () => {
      void page
        .written()
        .then(() => copyText(root.ownerDocument))
        .then((done) => write(message, page.labels[done ? 'copied' : 'copyFailed'] ?? ''));
    }),
    on(root.ownerDocument, 'keydown', (event) => shortcut(event, undo, redo)),
    page.scenario.subscribe((scenario) => {
      showScenario(root, page);
      button('reset').disabled = sameScenario(scenario, page.start.scenario);
      write(message, '');
    }),
    page.pins.list.subscribe(({ length }) => {
      write(part(root, '[data-pin-count]'), length === 0 ? '' : `(${length})`);
    }),
    page.history.steps.subscribe((steps) => {
      button('undo').disabled = steps.undo === 0;
      button('redo').disabled = steps.redo === 0;
    }),
  );
}

/** Which scenario is in force: its name, or how far it stands from the nearest one that has a name. */
function showScenario(root: Element, { scenario, named, defaults, labels }: Page): void {
  const { name, differences } = nearestName(scenario.get(), named, defaults);
  const n = Object.keys(differences).length;
  const count = n === 0 ? 'zero' : n === 1 ? 'one' : 'many';
  const label = labels[`${name === 'S0' ? 'count' : 'from'}.${count}`];
  write(part(root, '[data-count]'), fill(label, { n, name }));
  const shown = root.querySelector(`[data-name="${n === 0 ? name : 'SX'}"]`)?.textContent;
  write(part(root, '[data-choice]'), shown?.trim() ?? '');
}

function step(page: Page, way: 'undo' | 'redo'): void {
  page.history[way]();
  page.settle();
}

/** Ctrl+Z, Ctrl+Y, and what a Mac uses; a text being typed keeps the browser's own undo. */
function shortcut(event: KeyboardEvent, undo: () => void, redo: () => void): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  const way = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
  if (!way) return;
  event.preventDefault();
  way();
}
