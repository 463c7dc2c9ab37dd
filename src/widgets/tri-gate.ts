import { gateState, retainedNote } from '#scenario/gates.ts';
import { sheetsNote } from '#scenario/impact-sheets.ts';
import { all } from './define.ts';
import { gateSays } from './gate-says.ts';
import { laterJson } from './later-json.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';

/** `<tri-gate for>`: what must be filled before going on, as the scenario and the notes stand. It never locks. */
export function hostGate(root: HTMLElement, page: Page): () => void {
  const says = part(root, '[data-gate]');
  const name = root.getAttribute('for') ?? '';
  let labels: Readonly<Record<string, string>> | undefined;
  const show = () => {
    if (!labels) return;
    const scenario = page.scenario.get();
    const recommended = page.named.S4 ?? {};
    const state = gateState(name, { scenario, recommended, notes: page.notes.all() });
    root.toggleAttribute('data-closed', state.toFill.length > 0);
    write(says, gateSays(state, labels));
  };
  void laterJson<Readonly<Record<string, string>>>(root).then((words) => {
    labels = words;
    show();
  });
  return all(
    page.scenario.subscribe(show),
    ...[sheetsNote, retainedNote].map((key) => page.notes.subscribe(key, show)),
  );
}
