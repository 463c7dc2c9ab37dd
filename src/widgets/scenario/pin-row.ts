import { longestName, type Pin } from '#scenario/pins.ts';
import { fill } from '../fill.ts';
import type { Page } from '../page.ts';
import { announcement } from '../panel-words.ts';
import { part, write } from '../part.ts';

interface Acts {
  /** The scenario in force is this one. */
  readonly isHere: boolean;
  rename(name: string): void;
  remove(): void;
}

/** One pin, after the pattern the shell wrote: its name in a field, its four numbers, what can be done with it. */
export function pinRow(root: ParentNode, page: Page, pin: Pin, acts: Acts): Node {
  const pattern = part<HTMLTemplateElement>(root, 'template');
  const row = pattern.content.cloneNode(true) as DocumentFragment;
  const name = part<HTMLInputElement>(row, 'input');
  name.value = pin.name;
  name.maxLength = longestName;
  name.addEventListener('change', () => {
    const next = name.value.trim();
    if (next === '' || next === pin.name) name.value = pin.name;
    else acts.rename(next);
  });
  const numbers = pin.results && announcement(pin.results, page.labels, page.format);
  write(part(row, '[data-pin-numbers]'), numbers ?? page.labels['pending'] ?? '');
  const show = part<HTMLButtonElement>(row, '[data-pin-show]');
  show.disabled = acts.isHere;
  show.addEventListener('click', () => page.choose(pin.scenario));
  const remove = part<HTMLButtonElement>(row, '[data-pin-remove]');
  remove.addEventListener('click', () => acts.remove());
  for (const button of [show, remove]) {
    button.setAttribute('aria-label', fill(button.dataset['named'], { name: pin.name }));
  }
  return row;
}
