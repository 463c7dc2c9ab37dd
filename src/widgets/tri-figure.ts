import type { Figure, Words } from '#figures/figure.ts';
import { fillTable } from '#figures/table.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { all } from './define.ts';
import { loadFigure } from './figure-modules.ts';
import { createStudy, type Study } from './figure-study.ts';
import { fill } from './fill.ts';
import { watchNear } from './near.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { OwnCase } from './own-case.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { ownJson } from './start-state.ts';

/** Milliseconds after which a figure far from the window is brought up to date. */
const farDelay = 250;

interface FigureState {
  readonly labels: Readonly<Record<string, string>>;
  readonly studied: readonly unknown[];
}

/**
 * `<tri-figure name>`: the picture, the table, the sentence and the text alternative of one figure,
 * drawn by the build and kept true from here on. Its code comes when it is near, or at the first touch
 * of any lever; nothing asked before it came is lost, since it draws the page's state and not events.
 */
export function hostFigure(root: HTMLElement, page: Page): () => void {
  const name = root.getAttribute('name') ?? '';
  const state = ownJson<FigureState>(root);
  const built = page.own ? [] : state.studied;
  const labels = page.own ? ownLabels(state.labels, page.own, page.format.lang) : state.labels;
  const words: Words = { labels, format: page.format };
  if (page.own) write(part(root, '.figure__source'), labels['source'] ?? '');
  const atStart = () => sameScenario(page.scenario.get(), page.start.scenario);
  let near = false;
  let alive: { readonly figure: Figure; readonly study: Study } | undefined;
  let loading = false;

  const draw = onceAFrame(() => {
    if (!alive) return;
    if (near) alive.study.ask();
    redraw(root, alive.figure, alive.study, page, words);
  });
  let later: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    clearTimeout(later);
    if (near) draw();
    else later = setTimeout(draw, farDelay);
  };
  const load = () => {
    if (loading) return;
    loading = true;
    void loadFigure(name).then((figure) => {
      alive = { figure, study: createStudy(figure, page, built, draw) };
      if (page.own || !atStart()) update();
    });
  };
  const resized = new ResizeObserver(() => {
    if (alive) draw();
  });
  resized.observe(root);
  return all(
    watchNear(root, (isNear) => {
      near = isNear;
      if (!isNear) return;
      load();
      update();
    }),
    page.touched.subscribe((touched) => {
      if (touched) load();
    }),
    page.scenario.subscribe((scenario) => {
      if (!sameScenario(scenario, page.start.scenario)) load();
      update();
    }),
    page.results.subscribe(update),
    () => resized.disconnect(),
    () => clearTimeout(later),
  );
}

/** Names of the reader's own classes in place of the build's, and whose data these are. */
function ownLabels(
  labels: FigureState['labels'],
  { name, classes }: OwnCase,
  lang: 'fr' | 'en',
): FigureState['labels'] {
  return {
    ...labels,
    ...Object.fromEntries(classes.map(({ code, label }) => [`class.${code}`, label[lang] || code])),
    source: fill(labels['source'], { name }),
  };
}

function redraw(root: HTMLElement, figure: Figure, study: Study, page: Page, words: Words): void {
  const { studied, reference, stale } = study.state();
  const rows = figure.rows({
    now: page.start.results,
    scenario: page.results.get(),
    studied,
    reference,
    stale,
  });
  root.toggleAttribute('data-stale', stale);
  const pictures = root.querySelectorAll<SVGSVGElement>('[data-picture] > svg');
  for (const svg of pictures) {
    // The picture of the other width is not shown: it is drawn when it is.
    if (svg.getClientRects().length === 0) continue;
    const width = svg.getAttribute('width') === '720' ? 720 : 360;
    figure.draw(rows, { ...words, document: root.ownerDocument, width, svg });
  }
  fillTable(part(root, 'table'), figure, rows, words);
  write(part(root, '[data-says]'), figure.says(rows, words));
  root.dataset['live'] = '';
}
