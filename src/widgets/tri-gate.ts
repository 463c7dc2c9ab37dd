import { isRetained, offersWithoutSheet } from '#scenario/gates.ts';
import { all } from './define.ts';
import { fill } from './fill.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { ownJson } from './start-state.ts';

interface GateState {
  readonly labels: Readonly<Record<string, string>>;
  /** Names of the offers a reader may add. */
  readonly offers: Readonly<Record<string, string>>;
}

/** `<tri-gate for>`: says whether what comes before is settled. */
export function hostGate(root: HTMLElement, page: Page): () => void {
  const { labels, offers } = ownJson<GateState>(root);
  const gate = root.getAttribute('for');
  const told = part(root, '[data-told]');
  const show = onceAFrame(() => {
    const notes = page.notes.all();
    const lacking =
      gate === 'retained'
        ? []
        : offersWithoutSheet(page.scenario.get(), page.named['S4'] ?? {}, notes);
    const open = gate === 'retained' ? isRetained(notes) : lacking.length === 0;
    root.toggleAttribute('data-open', open);
    const list = lacking.map((id) => offers[id] ?? id).join(', ');
    write(told, fill(labels[open ? 'open' : 'closed'], { list }));
    root.dataset['live'] = '';
  });
  const keys = ['retained', ...Object.keys(offers).map((id) => `impacts.${id}`)];
  return all(page.scenario.subscribe(show), ...keys.map((key) => page.notes.subscribe(key, show)));
}
