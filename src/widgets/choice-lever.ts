import type { Lever } from '#scenario/lever.ts';
import { modified, resetLever, setLever, valueOf } from '#scenario/scenario.ts';
import { all, on } from './define.ts';
import { dressToday, lacking } from './dress-today.ts';
import type { Page } from './page.ts';
import { part } from './part.ts';

/** `<tri-lever name>` of a choice: its radio buttons, mark and reset. One choice is one step of undo. */
export function hostChoice(root: HTMLElement, lever: Lever, page: Page): () => void {
  const { id } = lever;
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const show = () => {
    const chosen = valueOf(page.scenario.get(), id, page.defaults);
    for (const radio of radios) radio.checked = radio.value === chosen;
    const changed = modified(page.scenario.get()).includes(id);
    part(root, '[data-modified]').hidden = !changed;
    part(root, '[data-reset]').hidden = !changed;
    root.toggleAttribute('data-changed', changed);
  };
  if (page.own) {
    const today = page.defaults[id];
    if (today === undefined) return lacking(root, page);
    dressToday(root, page, optionText(root, String(today)));
  }
  const choose = (value: string) => {
    page.change(setLever(page.scenario.get(), id, value, page.defaults));
    page.settle();
  };
  // A choice made before this script came has not been made for nothing.
  const early = radios.find((radio) => radio.checked && !radio.defaultChecked);
  const stop = all(
    ...radios.map((radio) => on(radio, 'input', () => choose(radio.value))),
    on(part(root, '[data-reset]'), 'click', () => {
      page.change(resetLever(page.scenario.get(), id));
      page.settle();
    }),
    page.scenario.subscribe(show),
  );
  if (early) choose(early.value);
  return stop;
}

/** An option as its label names it. */
function optionText(root: HTMLElement, value: string): string {
  const name = root.querySelector(`input[value="${value}"] + span > strong`)?.textContent;
  return (name ?? value).replace(/\.$/, '');
}
