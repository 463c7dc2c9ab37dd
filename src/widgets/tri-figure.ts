import type { Figure, View, ViewChoice, Words } from '#figures/figure.ts';
import { fillTable } from '#figures/table.ts';
import { fillViews, firstView, legalView } from '#figures/views.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { all, on } from './define.ts';
import { createReading, type FigureReading } from './figure-reading.ts';
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
  readonly read: unknown;
}

/** What moves one figure besides the page. */
interface Alive {
  readonly figure: Figure;
  readonly study: Study;
  readonly reading: FigureReading;
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
  let alive: Alive | undefined;
  let loading = false;
  let chosen: View = {};

  const draw = onceAFrame(() => {
    if (!alive) return;
    const { figure, study, reading } = alive;
    const choices = figure.views?.(reading.state(chosen).read) ?? [];
    chosen = legalView(choices, chosen);
    if (near) {
      study.ask();
      reading.ask(chosen);
    }
    showViews(root, choices, chosen, words);
    redraw(root, alive, chosen, page, words);
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
      const read = page.own ? null : state.read;
      chosen = firstView(figure.views?.(read) ?? []);
      alive = {
        figure,
        study: createStudy(figure, page, built, draw),
        reading: createReading(figure, page, read === null ? null : { view: chosen, read }, draw),
      };
      if (page.own || figure.views || !atStart()) update();
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
    on(root, 'input', ({ target }) => {
      const field = target instanceof Element ? target.closest('[data-view]') : null;
      if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return;
      chosen = { ...chosen, [field.dataset['view'] ?? '']: field.value };
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

function showViews(
  root: HTMLElement,
  choices: readonly ViewChoice[],
  view: View,
  words: Words,
): void {
  const place = root.querySelector<HTMLElement>('[data-views]');
  if (!place) return;
  place.hidden = false;
  fillViews(place, choices, view, words);
}

function redraw(
  root: HTMLElement,
  { figure, study, reading }: Alive,
  view: View,
  page: Page,
  words: Words,
): void {
  const { studied, reference, stale: oldStudy } = study.state();
  const { read, readNow, stale: oldReading } = reading.state(view);
  const stale = oldStudy || oldReading;
  const rows = figure.rows({
    now: page.start.results,
    scenario: page.results.get(),
    studied,
    reference,
    read,
    readNow,
    view,
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
