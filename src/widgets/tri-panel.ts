import { all, later, on } from './define.ts';
import { kpiOf, kpis, states } from './kpis.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Page } from './page.ts';
import { changeText, gapText, kpiText, perimeterText } from './panel-words.ts';
import { part, write } from './part.ts';
import { ownJson } from './start-state.ts';

/** What stands around the numbers comes once they are alive. */
const detail = async () => {
  const { hostDetail } = await import('./panel-detail.ts');
  return (root: HTMLElement, page: Page) =>
    hostDetail(root, page, ownJson<Readonly<Record<string, string>>>(root));
};

/** `<tri-panel>`: the twelve numbers, their change in words; folds to a bar on small screens. */
export function hostPanel(root: HTMLElement, page: Page): () => void {
  const show = onceAFrame(() => {
    const results = page.results.get();
    for (const kpi of kpis) {
      for (const state of states) showNumber(root, page, kpi, state);
      write(
        part(root, `[data-delta="${kpi}"]`),
        changeText(results, kpi, page.labels, page.format),
      );
    }
    write(part(root, '[data-perimeter]'), perimeterText(results, page.labels));
    write(part(root, '[data-gap]'), gapText(results, page.labels, page.format));
    write(part(root, '[data-before-is]'), page.labels[`before.${results.beforeIs}`] ?? '');
    const now = page.now.get();
    write(part(root, '[data-now-is]'), page.labels[now.pin === null ? 'now' : 'now.pinned'] ?? '');
    root.dataset['live'] = '';
  });
  const bar = part<HTMLButtonElement>(root, '[data-bar]');
  const fold = (open: boolean) => {
    root.toggleAttribute('data-open', open);
    bar.setAttribute('aria-expanded', String(open));
  };
  return all(
    page.results.subscribe(show),
    page.now.subscribe(show),
    later(detail)(root, page),
    on(bar, 'click', () => fold(!root.hasAttribute('data-open'))),
    on(root, 'keydown', (event) => {
      if (event.key !== 'Escape' || !root.hasAttribute('data-open')) return;
      fold(false);
      bar.focus();
    }),
  );
}

function showNumber(
  root: Element,
  page: Page,
  kpi: (typeof kpis)[number],
  state: (typeof states)[number],
): void {
  const before = page.results.get().before[kpi];
  const value = kpiOf(page.now.get().results, page.results.get(), kpi, state);
  const text = kpiText(page.format, kpi, value);
  const data = part(root, `data[data-kpi="${kpi}"][data-of="${state}"]`);
  data.setAttribute('value', value === null ? '' : String(value));
  write(data, text);
  if (state === 'scenario') {
    const short = root.querySelector(`[data-short="${kpi}"]`);
    // What was measured, where the model cannot follow.
    if (short) write(short, value === null ? kpiText(page.format, kpi, before) : text);
  }
}
