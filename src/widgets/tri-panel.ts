import { all, on } from './define.ts';
import { kpiOf, kpis, states } from './kpis.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Page } from './page.ts';
import { type BandsState, watchBands } from './panel-bands.ts';
import { fillReadings, readingLines } from './panel-readings.ts';
import type { Shapes } from './panel-shapes.ts';
import { bandText, changeText, gapText, kpiText, perimeterText } from './panel-words.ts';
import { part, write } from './part.ts';
import { ownJson } from './start-state.ts';

/** `<tri-panel>`: the twelve numbers, their change in words, the glyph; folds to a bar on small screens. */
export function hostPanel(root: HTMLElement, page: Page): () => void {
  const words = { labels: ownJson<Readonly<Record<string, string>>>(root), format: page.format };
  const svg = part<SVGSVGElement>(root, '[data-glyph]');
  const { bands, stop } = watchBands(page);
  const lineLabels = { ...words.labels, ...page.labels, ...ownClasses(page) };
  let shapes: Shapes | undefined;
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
    fillReadings(part(root, '[data-readings]'), readingLines(results, lineLabels, page.format));
    const now = page.now.get();
    write(part(root, '[data-now-is]'), page.labels[now.pin === null ? 'now' : 'now.pinned'] ?? '');
    showBands(root, page, bands.get(), shapes);
    shapes?.glyph(svg, { now: now.results, scenario: results }, words);
    root.dataset['live'] = '';
  });
  void import('./panel-shapes.ts').then(({ panelShapes }) => {
    shapes = panelShapes;
    show();
  });
  const bar = part<HTMLButtonElement>(root, '[data-bar]');
  const fold = (open: boolean) => {
    root.toggleAttribute('data-open', open);
    bar.setAttribute('aria-expanded', String(open));
  };
  return all(
    page.results.subscribe(show),
    page.now.subscribe(show),
    bands.subscribe(show),
    stop,
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

/** Where each change stands, in words and on its gauge; pale while it is of an earlier scenario. */
function showBands(root: Element, page: Page, { read, stale }: BandsState, shapes?: Shapes): void {
  root.toggleAttribute('data-bands-stale', stale);
  const results = { now: page.now.get().results, scenario: page.results.get() };
  for (const kpi of kpis) {
    const band = read?.bands[kpi]?.difference ?? null;
    write(part(root, `[data-band="${kpi}"]`), bandText(band, kpi, page.labels, page.format));
    const svg = root.querySelector(`[data-gauge="${kpi}"]`);
    if (svg) shapes?.gauge(svg, kpi, results, band);
  }
}

/** Names of the reader's own classes, in place of the build's. */
function ownClasses({ own, format }: Page): Readonly<Record<string, string>> {
  const classes = own?.classes ?? [];
  return Object.fromEntries(
    classes.map(({ code, label }) => [`class.${code}`, label[format.lang] || code]),
  );
}
