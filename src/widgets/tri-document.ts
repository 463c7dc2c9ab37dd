import type { Block, Document, DocumentInput } from '#documents/document.ts';
import { fillDocument } from '#documents/fill-document.ts';
import type { View, Words } from '#figures/figure.ts';
import { fillViews, firstView, legalView } from '#figures/views.ts';
import { all, on } from './define.ts';
import { loadDocument } from './document-modules.ts';
import { takeAway } from './document/take-away.ts';
import { printSheets } from './document/print-sheets.ts';
import { createReading, type FigureReading } from './figure-reading.ts';
import { laterJson } from './later-json.ts';
import { watchNear } from './near.ts';
import { onceAFrame } from './once-a-frame.ts';
import { ownLabels } from './own-labels.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';

interface DocumentState {
  readonly labels: Readonly<Record<string, string>>;
  readonly read: unknown;
}

/** A document once its code is there. */
interface Alive {
  readonly composed: Document;
  readonly words: Words;
  readonly reading: FigureReading;
}

/** `<tri-document name>`: a text that follows the scenario, to copy, print or take away. */
export function hostDocument(root: HTMLElement, page: Page): () => void {
  const name = root.getAttribute('name') ?? '';
  const sheet = part(root, '[data-sheet]');
  let alive: Alive | undefined;
  let loading: Promise<Alive> | undefined;
  let near = false;
  let chosen: View = {};
  const stops: (() => void)[] = [];

  const blocks = ({ composed, reading, words }: Alive, view: View): readonly Block[] => {
    const { read, readNow } = reading.state(view);
    const [now, scenario] = [page.now.get().results, page.results.get()];
    const input: DocumentInput = { now, scenario, read, readNow, view, notes: page.notes.all() };
    return composed.compose(input, words);
  };
  const choicesOf = ({ composed, reading }: Alive) =>
    composed.views?.(reading.state(chosen).read) ?? [];

  const draw = onceAFrame(() => {
    if (!alive) return;
    const choices = choicesOf(alive);
    chosen = legalView(choices, chosen);
    if (near) alive.reading.ask(chosen);
    const views = part(root, '[data-views]');
    views.hidden = choices.length === 0;
    fillViews(views, choices, chosen, alive.words);
    root.toggleAttribute('data-stale', alive.reading.state(chosen).stale);
    fillDocument(sheet, blocks(alive, chosen));
    root.dataset['live'] = '';
  });

  const begin = ([composed, state]: readonly [Document, DocumentState]): Alive => {
    const { own, format } = page;
    const labels = own ? ownLabels(state.labels, own, format.lang) : state.labels;
    if (own) write(part(root, '.figure__source'), labels['source'] ?? '');
    const read = own ? null : state.read;
    chosen = firstView(composed.views?.(read) ?? []);
    const first = read === null ? null : { view: chosen, read };
    alive = {
      composed,
      words: { labels, format },
      reading: createReading(composed, page, first, draw),
    };
    stops.push(...(composed.notes ?? []).map((key) => page.notes.subscribe(key, draw)));
    draw();
    return alive;
  };
  const load = (): Promise<Alive> =>
    (loading ??= Promise.all([loadDocument(name), laterJson<DocumentState>(root)]).then(begin));

  part(root, '[data-files]').hidden = false;
  return all(
    watchNear(root, (isNear) => {
      near = isNear;
      if (!near) return;
      void load();
      draw();
    }),
    on(root, 'input', ({ target }) => {
      const field = target instanceof Element ? target.closest('[data-view]') : null;
      if (!(field instanceof HTMLSelectElement)) return;
      chosen = { ...chosen, [field.dataset['view'] ?? '']: field.value };
      draw();
    }),
    on(root, 'click', async ({ target }) => {
      if (!(target instanceof Element)) return;
      const print = target.closest('[data-print]')?.getAttribute('data-print');
      const kind = target.closest('[data-copy]') ? 'copy' : target.closest('[data-file]');
      if (!print && !kind) return;
      const now = await load();
      if (!print) {
        const way = typeof kind === 'string' ? kind : (kind?.getAttribute('data-file') ?? '');
        const told = await takeAway(way, {
          ...{ root, page, words: now.words },
          blocks: blocks(now, chosen),
        });
        write(part(root, '[data-told]'), told);
        return;
      }
      // Only choices of a list can be printed one after another.
      const [first] = choicesOf(now);
      const options = print === 'all' && first && 'options' in first ? first.options : [];
      const others = options.map((option) => blocks(now, { ...chosen, [first?.id ?? '']: option }));
      printSheets(sheet, others);
    }),
    page.scenario.subscribe(draw),
    page.results.subscribe(draw),
    page.now.subscribe(draw),
    () => all(...stops)(),
  );
}
