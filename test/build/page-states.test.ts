import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { movePageStates } from '#build/page-states.ts';

let dist: string;
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'triangle-states-'));
  mkdirSync(join(dist, 'assets'));
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const written = () => readdirSync(join(dist, 'assets'));
const stated = (json: string) => `<script type="application/json" data-state>${json}</script>`;

test('a small state alone on its page stays there', async () => {
  const html = `<p>${stated('{"a":1}')}</p>`;
  expect(await movePageStates(dist, html)).toBe(html);
  expect(written()).toEqual([]);
});

test('two go into one script, each at its place', async () => {
  const html = `${stated('{"a":1}')}<p>between</p>${stated('{"b":2}')}`;
  const moved = await movePageStates(dist, html);
  const [file = ''] = written();
  expect(moved).not.toContain('"a":1');
  expect(moved.match(/data-place="\d"/g)).toEqual(['data-place="0"', 'data-place="1"']);
  expect(moved).toContain(`data-states="/assets/${file}"`);
  const script = readFileSync(join(dist, 'assets', file), 'utf8');
  expect(script).toContain(`[${JSON.stringify(file)}]=[{"a":1},{"b":2}];`);
});

test('a large one goes even when alone', async () => {
  const moved = await movePageStates(dist, stated(JSON.stringify('x'.repeat(30_000))));
  expect(moved.length).toBeLessThan(200);
});
