import type { Pin } from '#scenario/pins.ts';
import { all, on } from './define.ts';
import type { Page } from './page.ts';
import { part } from './part.ts';
import { ownJson } from './start-state.ts';

/** `<tri-pin-set>`: a link that pins scenarios with a name in place of the reader's pins; undone beside it. */
export function hostPinSet(root: HTMLElement, page: Page): () => void {
  const link = part<HTMLAnchorElement>(root, 'a');
  const undo = part(root, '[data-undo]');
  const { pins, named } = page;
  const made = ownJson<readonly { readonly id: string; readonly name: string }[]>(root)
    .filter(({ id }) => Object.hasOwn(named, id))
    .map(({ id, name }): Pin => ({ name, scenario: named[id] ?? {}, results: null }));
  /** The reader's pins, as long as these stand in their place. */
  let before: readonly Pin[] | null = null;
  const names = (list: readonly Pin[]) => JSON.stringify(list.map(({ name }) => name));

  return all(
    on(link, 'click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const list = pins.list.get();
      if (names(list) === names(made)) return;
      before = list;
      pins.set(made);
    }),
    on(undo, 'click', () => {
      link.focus();
      if (before) pins.set(before);
    }),
    pins.list.subscribe((list) => {
      const stands = names(list) === names(made);
      link.toggleAttribute('data-made', stands);
      if (!stands) before = null;
      undo.hidden = before === null;
    }),
  );
}
