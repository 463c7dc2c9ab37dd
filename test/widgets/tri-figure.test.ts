import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stillFigure } from '#build/still-figure.ts';
import { figureNamed } from '#figures/figures.ts';
import { triangle } from '#figures/triangle.ts';
import type { OwnCase } from '#widgets/own-case.ts';
import { hostFigure } from '#widgets/tri-figure.ts';
import { wordsOf } from '../figures/draw.ts';
import { inputsOf } from '../fixtures/figures/inputs.ts';
import { moved, start } from '../fixtures/figures/results.ts';
import { ownCase } from '../fixtures/own-case.ts';
import { find, flush, smallPage } from './small-page.ts';

let near: (isIntersecting: boolean) => void;

beforeEach(() => {
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

function figure(name: string, own: OwnCase | null = null) {
  const one = figureNamed(name);
  const words = wordsOf(name, 'en');
  const input = inputsOf(one).start;
  const still = stillFigure(one, input, words);
  const state = JSON.stringify({ labels: words.labels, studied: input.studied });
  const small = smallPage(`<tri-figure name="${name}"><p data-says>${still.says}</p>
    <div data-picture>${still.wide}${still.narrow}</div><details data-table>${still.table}</details><p class="figure__source"></p>
    <script type="application/json" data-state>${state}</script></tri-figure>`);
  const root = find(small.document, 'tri-figure');
  for (const svg of root.querySelectorAll('svg')) {
    // linkedom lays nothing out: both pictures count as shown.
    Object.assign(svg, { getClientRects: () => [{}] });
  }
  const stop = hostFigure(root, { ...small.page, own });
  return { ...small, root, stop };
}

/** A figure's code is a real import here: it takes the time it takes. */
const loaded = () => new Promise((resolve) => setTimeout(resolve, 30));

test('built and left alone, it is not touched', async () => {
  const { root, frame } = figure('triangle');
  const before = root.innerHTML;
  near(true);
  await loaded();
  frame();
  expect(root.innerHTML).toBe(before);
});

test('draws the change that came before its code did, keeping the nodes of the build', async () => {
  const { root, page, answer, frame, opened } = figure('triangle');
  await opened;
  const svg = find(root, 'svg');
  const nodes = svg.querySelectorAll('*').length;
  const first = find(svg, 'text');
  near(true);
  page.change({ serviceTarget: 0.95 });
  await answer(moved);
  await loaded();
  frame();
  expect(find(root, 'svg')).toBe(svg);
  expect(find(svg, 'text')).toBe(first);
  expect(nodes).toBeGreaterThan(20);
  expect(svg.outerHTML).toBe(
    stillFigure(triangle, inputsOf(triangle).moved, wordsOf('triangle', 'en')).wide,
  );
  expect(find(root, '[data-says]').textContent).toContain('Service gains 1.5');
  expect(find(root, 'tbody tr:nth-child(3) td:nth-child(4)').getAttribute('data-value')).toBe(
    '0.908',
  );
});

test('draws once for many changes in a frame', async () => {
  const { root, page, frame } = figure('triangle');
  near(true);
  await loaded();
  frame();
  const set = vi.spyOn(find(root, 'svg text'), 'setAttribute');
  page.results.set(moved);
  page.results.set(start);
  page.results.set(moved);
  expect(set).not.toHaveBeenCalled();
  frame();
  expect(find(root, '[data-says]').textContent).toContain('Service gains');
});

test('a lever that the study sets itself asks for no study', async () => {
  const { page, studies, answer, frame } = figure('stock-service');
  near(true);
  await loaded();
  page.change({ serviceTarget: 0.95 });
  await answer(moved);
  frame();
  expect(studies).toHaveLength(0);
});

test('another lever marks the curve stale until its study is back', async () => {
  const { root, page, studies, answer, frame } = figure('stock-service');
  near(true);
  await loaded();
  frame();
  page.change({ cutoffHour: 18 });
  await answer(moved);
  frame();
  expect(studies).toHaveLength(1);
  expect(studies[0]).toHaveLength(16);
  expect(root.hasAttribute('data-stale')).toBe(true);
  await flush();
  frame();
  expect(root.hasAttribute('data-stale')).toBe(false);
});

test('stops with its element', async () => {
  const { root, page, stop, frame } = figure('triangle');
  near(true);
  await loaded();
  frame();
  stop();
  const before = root.innerHTML;
  page.results.set(moved);
  frame();
  expect(root.innerHTML).toBe(before);
});

test('on the reader’s own case, it studies it and names whose it is', async () => {
  const { root, frame, studies } = figure('stock-service', ownCase);
  near(true);
  await loaded();
  frame();
  expect(studies).toHaveLength(1);
  expect(root.hasAttribute('data-stale')).toBe(true);
  await flush();
  frame();
  expect(root.hasAttribute('data-stale')).toBe(false);
  expect(find(root, '.figure__source').textContent).toContain('Perle');
  expect(root.dataset['live']).toBe('');
});

test('and calls his classes by their own names', async () => {
  const { root, frame } = figure('three-readings', ownCase);
  near(true);
  await loaded();
  frame();
  expect(find(root, 'table').textContent).toContain('Express');
});

test('what is pinned is the reference, in its own study and by its own name', async () => {
  const { root, page, studies, frame } = figure('stock-service');
  near(true);
  await loaded();
  frame();
  page.pins.set([{ name: 'Mine', scenario: { cutoffHour: 18 }, results: moved }]);
  frame();
  expect(studies).toHaveLength(1);
  await flush();
  frame();
  expect(find(root, 'svg').textContent).toContain('pinned');
  // Then the scenario goes to the pin: its study is known.
  page.change({ cutoffHour: 18 });
  frame();
  expect(studies).toHaveLength(1);
  expect(root.hasAttribute('data-stale')).toBe(false);
});
