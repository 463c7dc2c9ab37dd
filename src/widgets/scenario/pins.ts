import { mostPins, type Pin } from '#scenario/pins.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { all, on } from '../define.ts';
import { fill } from '../fill.ts';
import type { Page } from '../page.ts';
import { part, write } from '../part.ts';
import { ownJson } from '../start-state.ts';
import { pinRow } from './pin-row.ts';

/** `<tri-pins>`: scenarios set aside, renamed, removed, gone back to; what was done last can be undone. */
export function hostPins(root: HTMLElement, page: Page): () => void {
  const labels = ownJson<Readonly<Record<string, string>>>(root);
  const add = part<HTMLButtonElement>(root, '[data-pin-add]');
  const told = part(root, '[data-pin-told]');
  const undo = part(root, '[data-pin-undo]');
  const rows = part(root, '[data-pin-list]');
  const { pins } = page;
  let before: readonly Pin[] | null = null;

  const change = (next: readonly Pin[], key: string, name: string) => {
    before = pins.list.get();
    pins.set(next);
    const kept = page.notes.kept.get() ? '' : ` ${labels['notKept'] ?? ''}`;
    write(told, fill(labels[key], { name }) + kept);
    undo.hidden = false;
  };
  const show = () => {
    const list = pins.list.get();
    const scenario = page.scenario.get();
    rows.replaceChildren(
      ...list.map((pin) =>
        pinRow(root, page, pin, {
          isHere: sameScenario(pin.scenario, scenario),
          rename: (name) =>
            change(
              list.map((one) => (one === pin ? { ...one, name } : one)),
              'renamed',
              name,
            ),
          remove() {
            change(
              list.filter((one) => one !== pin),
              'removed',
              pin.name,
            );
            add.focus();
          },
        }),
      ),
    );
    const isThere = list.some((pin) => sameScenario(pin.scenario, scenario));
    add.disabled = list.length >= mostPins || isThere;
    write(part(root, '[data-pin-full]'), list.length >= mostPins ? (labels['full'] ?? '') : '');
  };

  return all(
    on(add, 'click', () => {
      const scenario = page.scenario.get();
      const pin = {
        name: nameOf(page, labels),
        scenario,
        results: page.isFresh() ? page.results.get() : null,
      };
      change([...pins.list.get(), pin], 'added', pin.name);
    }),
    on(undo, 'click', () => {
      if (before) pins.set(before);
      before = null;
      undo.hidden = true;
      write(told, labels['undone'] ?? '');
    }),
    pins.list.subscribe(show),
    page.scenario.subscribe(show),
  );
}

/** Its own name, else the first number no pin bears. */
function nameOf({ scenario, named, pins }: Page, labels: Readonly<Record<string, string>>): string {
  const now = scenario.get();
  const name = Object.keys(named).find((one) => sameScenario(named[one] ?? {}, now));
  if (name !== undefined) return `${name} · ${labels[`scenario.${name}`] ?? ''}`;
  const taken = pins.list.get().map((pin) => pin.name);
  const numbered = [1, 2, 3, 4, 5].map((n) => fill(labels['unnamed'], { n }));
  return numbered.find((one) => !taken.includes(one)) ?? '';
}
