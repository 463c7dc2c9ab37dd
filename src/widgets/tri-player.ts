import type { View, Words } from '#figures/figure.ts';
import { fillTable } from '#figures/table.ts';
import { fillViews, firstView, legalView } from '#figures/views.ts';
import type { Player } from '#players/player.ts';
import { all, on } from './define.ts';
import { createReading, type FigureReading } from './figure-reading.ts';
import { fill } from './fill.ts';
import { watchNear } from './near.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { createPlayback } from './playback.ts';
import { bindControls, type PlayerControls } from './player-controls.ts';
import { loadPlayer } from './player-modules.ts';
import { ownJson } from './start-state.ts';

interface PlayerState {
  readonly labels: Readonly<Record<string, string>>;
  readonly read: unknown;
}

interface Alive {
  readonly player: Player;
  readonly reading: FigureReading;
  readonly controls: PlayerControls;
}

/**
 * `<tri-player name>`: a history of the model, played, stepped through or moved by hand. It waits on its last frame,
 * plays only when asked to, once, and stops when it leaves the window or the scenario moves. Under reduced
 * motion it does not play: steps and slider remain.
 */
export function hostPlayer(root: HTMLElement, page: Page): () => void {
  const name = root.getAttribute('name') ?? '';
  const { labels: built, read: atStart } = ownJson<PlayerState>(root);
  const { own } = page;
  const labels = own ? { ...built, source: fill(built['source'], { name: own.name }) } : built;
  const words: Words = { labels, format: page.format };
  if (own) write(part(root, '.figure__source'), labels['source'] ?? '');
  const still = root.ownerDocument.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)');
  const playback = createPlayback(1);
  let alive: Alive | undefined;
  let loading = false;
  let near = false;
  let chosen: View = {};
  let last: number | null = null;

  const show = () => {
    if (!alive) return;
    const { player, reading, controls } = alive;
    const choices = player.views?.(reading.state(chosen).read) ?? [];
    chosen = legalView(choices, chosen);
    if (near) reading.ask(chosen);
    const { read, readNow, stale } = reading.state(chosen);
    playback.setFrames(player.frames(read));
    const rows = player.rows(
      {
        ...{ now: page.start.results, scenario: page.results.get(), view: chosen, stale },
        ...{ read, readNow, studied: [], reference: [] },
      },
      playback.at(),
    );
    root.toggleAttribute('data-stale', stale);
    const views = part(root, '[data-views]');
    views.hidden = choices.length === 0;
    fillViews(views, choices, chosen, words);
    for (const svg of root.querySelectorAll<SVGSVGElement>('[data-picture] > svg')) {
      if (svg.getClientRects().length === 0) continue;
      const width = svg.getAttribute('width') === '720' ? 720 : 360;
      player.draw(rows, { ...words, document: root.ownerDocument, width, svg });
    }
    fillTable(part(root, 'table'), player, rows, words);
    write(part(root, '[data-says]'), player.says(rows, words));
    controls.show(player.frames(read), player.moment(rows, words));
    root.dataset['live'] = '';
  };
  const draw = onceAFrame(show);

  const run = (now: number) => {
    if (!playback.isPlaying()) return;
    if (playback.advance(last === null ? 0 : now - last, alive?.controls.speed() ?? 1)) show();
    last = now;
    if (playback.isPlaying()) requestAnimationFrame(run);
  };
  const play = () => {
    if (still?.matches) return;
    playback.play();
    last = null;
    requestAnimationFrame(run);
  };
  const pause = () => {
    playback.pause();
    draw();
  };

  const load = () => {
    if (loading) return;
    loading = true;
    void loadPlayer(name).then((player) => {
      const read = own ? null : atStart;
      chosen = firstView(player.views?.(read) ?? []);
      const first = read === null ? null : { view: chosen, read };
      alive = {
        player,
        reading: createReading(player, page, first, draw),
        controls: bindControls(root, playback, labels, { moved: draw, play }),
      };
      draw();
    });
  };
  const resized = new ResizeObserver(draw);
  resized.observe(root);
  return all(
    () => resized.disconnect(),
    watchNear(root, (isNear) => {
      near = isNear;
      if (near) load();
      if (near) draw();
      else pause();
    }),
    on(root, 'input', ({ target }) => {
      const field = target instanceof Element ? target.closest('[data-view]') : null;
      if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return;
      chosen = { ...chosen, [field.dataset['view'] ?? '']: field.value };
      pause();
    }),
    page.scenario.subscribe(pause),
    page.results.subscribe(draw),
    () => playback.pause(),
    () => alive?.controls.stop(),
  );
}
