import { type Editor, editorFigure } from '#editors/editor.ts';
import { fillGrid } from '#editors/fill-grid.ts';
import type { View, Words } from '#figures/figure.ts';
import { fillViews, firstView, legalView } from '#figures/views.ts';
import { entriesOf } from '#scenario/entries.ts';
import { all, on } from './define.ts';
import { bindGrid } from './editor/bind-grid.ts';
import type { Desk } from './editor/desk.ts';
import { createFields } from './editor/fields.ts';
import { holdFocus } from './editor/grid-keys.ts';
import { loadEditor } from './editor-modules.ts';
import type * as Drawing from './figure-redraw.ts';
import { wakeTools } from './figure-tools.ts';
import { laterJson } from './later-json.ts';
import type { LeverWords } from './lever-text.ts';
import { watchNear } from './near.ts';
import { onceAFrame } from './once-a-frame.ts';
import { ownLabels } from './own-labels.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';

interface EditorState {
  readonly labels: Readonly<Record<string, string>>;
  readonly levers: LeverWords;
  readonly studied: readonly unknown[];
  readonly read: unknown;
}

/** An editor once its code is there. */
interface Alive extends Drawing.Moved {
  readonly editor: Editor;
  readonly drawing: typeof Drawing;
  readonly words: Words;
  readonly levers: LeverWords;
}

/** `<tri-editor name>`: a figure one writes into. Its grid is a table of texts until its code has come. */
export function hostEditor(root: HTMLElement, page: Page): () => void {
  const name = root.getAttribute('name') ?? '';
  const table = part<HTMLTableElement>(root, '[data-grid] table');
  let alive: Alive | undefined;
  let loading: Promise<Alive> | undefined;
  let near = false;
  let chosen: View = {};
  let hands: ReturnType<typeof bindGrid> | undefined;
  const stops: (() => void)[] = [];

  const desk = (): Desk => {
    if (!alive) throw new Error(`editor ${name} must be loaded before it is written`);
    const { words, levers } = alive;
    return { words, levers, scenario: page.scenario.get(), defaults: page.defaults };
  };
  const fields = createFields(desk);

  const draw = onceAFrame(() => {
    if (!alive) return;
    const { editor, study, reading, words, drawing } = alive;
    const choices = editor.views?.(reading.state(chosen).read) ?? [];
    chosen = legalView(choices, chosen);
    if (near) {
      study.ask();
      reading.ask(chosen);
    }
    const views = part(root, '[data-views]');
    views.hidden = choices.length === 0;
    fillViews(views, choices, chosen, words);
    const { rows } = drawing.rowsOf(alive, chosen, page);
    fillGrid(table, editor.grid(rows), words, fields.show);
    holdFocus(table, root.ownerDocument.activeElement);
    hands?.show();
    drawing.redraw(root, alive, chosen, page, words);
  });

  const begin = ([editor, drawing, state]: readonly [
    Editor,
    typeof Drawing,
    EditorState,
  ]): Alive => {
    const { own, format } = page;
    const labels = own ? ownLabels(state.labels, own, format.lang) : state.labels;
    if (own) write(part(root, '.figure__source'), labels['source'] ?? '');
    const read = own ? null : state.read;
    chosen = firstView(editor.views?.(read) ?? []);
    const figure = editorFigure(editor, () => ({
      notes: page.notes.all(),
      entries: entriesOf(page.scenario.get(), page.defaults),
    }));
    const first = read === null ? null : { view: chosen, read };
    alive = {
      editor,
      figure,
      drawing,
      words: { labels, format },
      levers: state.levers,
      study: drawing.createStudy(figure, page, own ? [] : state.studied, draw),
      reading: drawing.createReading(figure, page, first, draw),
    };
    table.setAttribute('role', 'grid');
    hands = bindGrid(root, table, { fields, desk, page, notes: editor.notes ?? [], draw });
    stops.push(hands.stop, ...(editor.notes ?? []).map((key) => page.notes.subscribe(key, draw)));
    draw();
    return alive;
  };
  const load = (): Promise<Alive> =>
    (loading ??= Promise.all([
      loadEditor(name),
      import('./figure-redraw.ts'),
      laterJson<EditorState>(root),
    ]).then(begin));

  return all(
    wakeTools(root, async () => {
      const now = await load();
      const { rows } = now.drawing.rowsOf(now, chosen, page);
      const letSort = () => now.drawing.letSort(root, draw);
      return { root, page, words: now.words, figure: now.figure, rows, letSort };
    }),
    watchNear(root, (isNear) => {
      near = isNear;
      if (!near) return;
      void load();
      draw();
    }),
    on(root, 'input', ({ target }) => {
      const field = target instanceof Element ? target.closest('[data-view]') : null;
      if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return;
      chosen = { ...chosen, [field.dataset['view'] ?? '']: field.value };
      draw();
    }),
    page.scenario.subscribe(draw),
    page.results.subscribe(draw),
    page.now.subscribe(draw),
    () => all(...stops)(),
  );
}
