import type { Figure, View, ViewChoice, Words } from '#figures/figure.ts';
import { fillViews, firstView, legalView } from '#figures/views.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { all, on } from './define.ts';
import { loadFigure } from './figure-modules.ts';
import type * as Drawing from './figure-redraw.ts';
import { wakeTools } from './figure-tools.ts';
import { laterJson } from './later-json.ts';
import { watchNear } from './near.ts';
import { onceAFrame } from './once-a-frame.ts';
import { ownLabels } from './own-labels.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';

/** Milliseconds after which a figure far from the window is brought up to date. */
const farDelay = 250;

interface FigureState {
  readonly labels: Readonly<Record<string, string>>;
  readonly studied: readonly unknown[];
  readonly read: unknown;
}

/** A figure once its code is there; what draws it comes along. */
interface Alive extends Drawing.Moved {
  readonly drawing: typeof Drawing;
  readonly words: Words;
}

/**
 * `<tri-figure name>`: the picture, the table, the sentence and the text alternative of one figure,
 * drawn by the build and kept true from here on. Its code comes when it is near, or at the first touch
 * of any lever; nothing asked before it came is lost, since it draws the page's state and not events.
 */
export function hostFigure(root: HTMLElement, page: Page): () => void {
  const name = root.getAttribute('name') ?? '';
  const atStart = () => sameScenario(page.scenario.get(), page.start.scenario);
  let near = false;
  let alive: Alive | undefined;
  let loading: Promise<Alive> | undefined;
  let chosen: View = {};

  const draw = onceAFrame(() => {
    if (!alive) return;
    const { figure, study, reading, words } = alive;
    const choices = figure.views?.(reading.state(chosen).read) ?? [];
    chosen = legalView(choices, chosen);
    if (near) {
      study.ask();
      reading.ask(chosen);
    }
    showViews(root, choices, chosen, words);
    alive.drawing.redraw(root, alive, chosen, page, pinned(words, page));
  });
  let later: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    clearTimeout(later);
    if (near) draw();
    else later = setTimeout(draw, farDelay);
  };
  const load = (): Promise<Alive> =>
    (loading ??= Promise.all([
      loadFigure(name),
      import('./figure-redraw.ts'),
      laterJson<FigureState>(root),
    ]).then(begin));
  const begin = ([figure, drawing, state]: readonly [
    Figure,
    typeof Drawing,
    FigureState,
  ]): Alive => {
    const { own, format } = page;
    const labels = own ? ownLabels(state.labels, own, format.lang) : state.labels;
    const built = own ? [] : state.studied;
    const read = own ? null : state.read;
    if (own) write(part(root, '.figure__source'), labels['source'] ?? '');
    chosen = firstView(figure.views?.(read) ?? []);
    alive = {
      figure,
      drawing,
      words: { labels, format },
      study: drawing.createStudy(figure, page, built, draw),
      reading: drawing.createReading(
        figure,
        page,
        read === null ? null : { view: chosen, read },
        draw,
      ),
    };
    if (page.own || figure.views || !atStart()) update();
    return alive;
  };
  const resized = new ResizeObserver(() => {
    if (alive) draw();
  });
  resized.observe(root);
  // Whose data these are is said at once.
  if (page.own) void load();
  return all(
    wakeTools(root, async () => {
      const now = await load();
      const { rows } = now.drawing.rowsOf(now, chosen, page);
      const letSort = () => now.drawing.letSort(root, draw);
      return { root, page, words: pinned(now.words, page), figure: now.figure, rows, letSort };
    }),
    watchNear(root, (isNear) => {
      near = isNear;
      if (!isNear) return;
      void load();
      update();
    }),
    on(root, 'input', ({ target }) => {
      const field = target instanceof Element ? target.closest('[data-view]') : null;
      if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return;
      chosen = { ...chosen, [field.dataset['view'] ?? '']: field.value };
      update();
    }),
    page.touched.subscribe((touched) => {
      if (touched) void load();
    }),
    page.scenario.subscribe((scenario) => {
      if (!sameScenario(scenario, page.start.scenario)) void load();
      update();
    }),
    page.results.subscribe(update),
    page.now.subscribe(({ pin }) => {
      if (pin !== null) void load();
      update();
    }),
    () => resized.disconnect(),
    () => clearTimeout(later),
  );
}

/** Where a label speaks of the page's start, its `.pinned` speaks of a pin that has taken its place. */
function pinned({ labels, format }: Words, page: Page): Words {
  if (page.now.get().pin === null) return { labels, format };
  const own = Object.entries(labels).filter(([key]) => key.endsWith('.pinned'));
  const instead = own.map(([key, text]) => [key.replace(/\.pinned$/, ''), text] as const);
  return { labels: { ...labels, ...Object.fromEntries(instead) }, format };
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
