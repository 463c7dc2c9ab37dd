import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stillFigure } from '#build/still-figure.ts';
import { allocation } from '#players/allocation.ts';
import { frameFigure, type Player } from '#players/player.ts';
import { hostPlayer } from '#widgets/tri-player.ts';
import { played } from '../fixtures/players/allocation.ts';
import { playerInput, playerWords } from '../players/draw.ts';
import { find, fire, smallPage } from './small-page.ts';

let near: (isIntersecting: boolean) => void;
const read = played('reserve', 2);
const player: Player = allocation;
const last = player.frames(read) - 1;

beforeEach(() => {
  const { HTMLInputElement, HTMLSelectElement } = parseHTML('<!doctype html>');
  vi.stubGlobal('HTMLInputElement', HTMLInputElement);
  vi.stubGlobal('HTMLSelectElement', HTMLSelectElement);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        near = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

/** A frame as the build draws it. */
function stillOf(at: number) {
  const figure = frameFigure(player, () => at);
  return stillFigure(figure, playerInput(read), playerWords('allocation', 'en'));
}

/** The shell that Player.astro writes, as far as its host needs it. */
async function shown({ reducedMotion = false } = {}) {
  const words = playerWords('allocation', 'en');
  const still = stillOf(last);
  const small = smallPage(`<tri-player name="allocation">
    <p data-says>${still.says}</p><div data-views hidden></div>
    <div data-controls hidden><button data-play></button><button data-step="-1"></button>
      <button data-step="1"></button><input type="range" min="0"><output></output>
      <select data-speed><option value="1" selected>1</option></select></div>
    <div data-picture>${still.wide}${still.narrow}</div><details data-table>${still.table}</details>
    <p class="figure__source"></p>
    <script type="application/json" data-state>${JSON.stringify({ labels: words.labels, read })}</script>
    </tri-player>`);
  const root = find(small.document, 'tri-player');
  Object.assign(small.document.defaultView ?? {}, {
    matchMedia: () => ({ matches: reducedMotion }),
  });
  for (const svg of root.querySelectorAll('svg')) {
    Object.assign(svg, { getClientRects: () => [{}] });
  }
  const stop = hostPlayer(root, small.page);
  near(true);
  await new Promise((resolve) => setTimeout(resolve, 30));
  small.frame();
  return { ...small, root, stop, moment: () => find(root, '[data-controls] output').textContent };
}

/** Frames of the window, this far apart. */
function go(frame: (now?: number) => void, times: number, ms: number): void {
  for (let k = 0; k < times; k += 1) frame(k * ms);
}

test('wakes on its last frame with its controls, and does not play by itself', async () => {
  const { root, frame, moment } = await shown();
  expect(find(root, '[data-controls]').hidden).toBe(false);
  expect(moment()).toBe('Year 3, week 53');
  go(frame, 20, 1000);
  expect(moment()).toBe('Year 3, week 53');
});

test('plays from the start when asked, stops when asked', async () => {
  const { root, frame, moment } = await shown();
  const button = find(root, '[data-play]');
  fire(button, 'click');
  expect(button.textContent).toBe('Play');
  go(frame, 5, 1000);
  expect(button.textContent).toBe('Stop');
  expect(moment()).toMatch(/^Year 1, week (1|2|3)\d$/);
  expect(find(root, '[data-says]').getAttribute('aria-live')).toBe('off');
  fire(button, 'click');
  const at = moment();
  go(frame, 5, 1000);
  expect(moment()).toBe(at);
  expect(find(root, '[data-says]').getAttribute('aria-live')).toBe('polite');
});

test('goes by steps and by the slider, and each frame is what a fresh drawing would be', async () => {
  const { root, frame, moment } = await shown();
  const slider = find<HTMLInputElement>(root, '[data-controls] input');
  slider.value = '10';
  fire(slider, 'input');
  frame();
  fire(find(root, '[data-step="1"]'), 'click');
  frame();
  expect(moment()).toBe('Year 1, week 12');
  const fresh = stillOf(11);
  expect(find(root, 'svg').outerHTML).toBe(fresh.wide);
  expect(find(root, '[data-says]').textContent).toBe(fresh.says);
});

test('under reduced motion it steps and does not play', async () => {
  const { root, frame, moment } = await shown({ reducedMotion: true });
  fire(find(root, '[data-play]'), 'click');
  go(frame, 5, 1000);
  expect(moment()).toBe('Year 3, week 53');
  fire(find(root, '[data-step="-1"]'), 'click');
  frame();
  expect(moment()).toBe('Year 3, week 52');
});

test('stops playing when the scenario moves, when it leaves the window, and with its element', async () => {
  for (const halt of ['scenario', 'window', 'element'] as const) {
    const { root, frame, moment, page, stop } = await shown();
    fire(find(root, '[data-play]'), 'click');
    go(frame, 3, 1000);
    if (halt === 'scenario') page.change({ serviceTarget: 0.95 });
    if (halt === 'window') near(false);
    if (halt === 'element') stop();
    frame(3000);
    const at = moment();
    go(frame, 5, 1000);
    expect(moment()).toBe(at);
    expect(at).not.toBe('Year 3, week 53');
  }
});
