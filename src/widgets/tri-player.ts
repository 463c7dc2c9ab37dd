import type { View, Words } from '#figures/figure.ts';
import { fillViews, firstView, legalView } from '#figures/views.ts';
import { frameFigure, type Player } from '#players/player.ts';
import { all, on } from './define.ts';
import type * as Drawing from './figure-redraw.ts';
import { wakeTools } from './figure-tools.ts';
import { fill } from './fill.ts';
import { laterJson } from './later-json.ts';
import { watchNear } from './near.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { createPlayback } from './playback.ts';
import { bindControls, type PlayerControls } from './player-controls.ts';
import { loadPlayer } from './player-modules.ts';

interface PlayerState {
  readonly labels: Readonly<Record<string, string>>;
  readonly read: unknown;
}

/** A player once its code is there. */
interface Alive extends Drawing.Moved {
  readonly player: Player;
  readonly controls: PlayerControls;
  readonly drawing: typeof Drawing;
  readonly words: Words;
}

/**
 * `<tri-player name>`: a history of the model, played, stepped through or moved by hand. It waits on its last frame,
 * plays only when asked to, once, and stops when it leaves the window or the scenario moves. Under reduced
 * motion it does not play: steps and slider remain.
 */
export function hostPlayer(root: HTMLElement, page: Page): () => void {
  const name = root.getAttribute('name') ?? '';
  const { own } = page;
  const still = root.ownerDocument.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)');
  const playback = createPlayback(1);
  let alive: Alive | undefined;
  let loading: Promise<Alive> | undefined;
  let near = false;
  let chosen: View = {};
  let last: number | null = null;

  const show = () => {
    if (!alive) return;
    const { player, reading, controls, drawing, words } = alive;
    const choices = player.views?.(reading.state(chosen).read) ?? [];
    chosen = legalView(choices, chosen);
    if (near) reading.ask(chosen);
    const frames = player.frames(reading.state(chosen).read);
    playback.setFrames(frames);
    const views = part(root, '[data-views]');
    views.hidden = choices.length === 0;
    fillViews(views, choices, chosen, words);
    drawing.redraw(root, alive, chosen, page, words);
    controls.show(frames, player.moment(drawing.rowsOf(alive, chosen, page).rows, words));
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

  const begin = ([player, drawing, state]: readonly [
    Player,
    typeof Drawing,
    PlayerState,
  ]): Alive => {
    const read = own ? null : state.read;
    const { labels: built } = state;
    const labels = own ? { ...built, source: fill(built['source'], { name: own.name }) } : built;
    if (own) write(part(root, '.figure__source'), labels['source'] ?? '');
    chosen = firstView(player.views?.(read) ?? []);
    const first = read === null ? null : { view: chosen, read };
    const figure = frameFigure(player, playback.at);
    alive = {
      player,
      figure,
      drawing,
      words: { labels, format: page.format },
      study: drawing.createStudy(figure, page, [], draw),
      reading: drawing.createReading(figure, page, first, draw),
      controls: bindControls(root, playback, labels, { moved: draw, play }),
    };
    draw();
    return alive;
  };
  const load = (): Promise<Alive> =>
    (loading ??= Promise.all([
      loadPlayer(name),
      import('./figure-redraw.ts'),
      laterJson<PlayerState>(root),
    ]).then(begin));
  const resized = new ResizeObserver(draw);
  resized.observe(root);
  return all(
    () => resized.disconnect(),
    wakeTools(root, async () => {
      const now = await load();
      const { rows } = now.drawing.rowsOf(now, chosen, page);
      const letSort = () => now.drawing.letSort(root, draw);
      return { root, page, words: now.words, figure: now.figure, rows, letSort };
    }),
    watchNear(root, (isNear) => {
      near = isNear;
      if (!near) {
        pause();
        return;
      }
      void load();
      draw();
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
