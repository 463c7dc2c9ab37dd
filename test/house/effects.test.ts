import { afterAll, describe, expect, test } from 'vitest';
import { raise } from './small-house.ts';

const small = raise({});
afterAll(() => small.raze());

const effects = {
  document: 'document.title;',
  window: 'window.name;',
  globalThis: 'globalThis.name;',
  fetch: "fetch('/');",
  location: 'location.href;',
  'window.location': 'window.location.href;',
  history: 'history.length;',
  localStorage: 'localStorage.length;',
  indexedDB: "indexedDB.open('x');",
  BroadcastChannel: "new BroadcastChannel('x');",
  Worker: "new Worker('/x.js');",
  setTimeout: 'setTimeout(next, 1);',
  clock: 'Date.now();',
  today: 'new Date();',
  calendar: 'new Date(0).getUTCDay();',
  chance: 'Math.random();',
  eval: "new Function('return 1');",
  console: 'console.log(1);',
};
type Effect = keyof typeof effects;

/** The effects that the rules leave open in `file`. */
async function allowed(file: string): Promise<string[]> {
  const names = Object.keys(effects);
  const faults = await small.faults(file, Object.values(effects).join('\n'));
  const closed = faults
    .filter(({ rule }) => rule !== '@typescript-eslint/no-unused-expressions')
    .map(({ line }) => names[line - 1]);
  return names.filter((name) => !closed.includes(name)).sort();
}

const nothing: Effect[] = [];
const timed: Effect[] = ['setTimeout', 'clock', 'today', 'calendar'];
const onThePage: Effect[] = ['document', 'window', 'globalThis', ...timed];

test.each<[string, Effect[]]>([
  ['src/model/planted.ts', nothing],
  ['src/case/planted.ts', ['calendar']],
  ['src/figures/planted.ts', ['calendar']],
  ['src/editors/planted.ts', ['calendar']],
  ['src/players/planted.ts', ['calendar']],
  ['src/documents/planted.ts', ['calendar']],
  ['src/i18n/planted.ts', ['clock', 'today', 'calendar']],
  ['src/scenario/planted.ts', timed],
  ['src/scenario/address.ts', [...timed, 'window', 'location', 'window.location', 'history']],
  ['src/scenario/notes.ts', [...timed, 'localStorage']],
  ['src/scenario/mirror.ts', [...timed, 'BroadcastChannel']],
  ['src/engine/planted.ts', timed],
  ['src/engine/start-worker.ts', [...timed, 'Worker', 'globalThis', 'document']],
  ['src/exports/planted.ts', ['clock', 'today', 'calendar']],
  ['src/exports/download.ts', ['document', 'clock', 'today', 'calendar']],
  ['src/widgets/planted.ts', onThePage],
  ['src/widgets/own-case.ts', [...onThePage, 'indexedDB', 'localStorage']],
  ['src/widgets/reload.ts', [...onThePage, 'location']],
  ['src/widgets/view-memory.ts', onThePage],
  ['src/presentation/planted.ts', onThePage],
])('%s may touch %j', async (file, expected) => {
  expect(await allowed(file)).toEqual([...expected].sort());
});

test('a worker speaks to its page through self, nobody else does', async () => {
  const code = 'self.onmessage = null;';
  expect(await small.faults('src/engine/evaluate.worker.ts', code)).toEqual([]);
  expect(await small.faults('src/engine/engine.ts', code)).toHaveLength(1);
});

describe('one file holds each effect of the page', () => {
  test.each([
    ['src/widgets/clipboard.ts', "await navigator.clipboard.writeText('');"],
    ['src/presentation/fullscreen.ts', 'await document.body.requestFullscreen();'],
    ['src/presentation/open-window.ts', "window.open('');"],
  ])('%s', async (file, code) => {
    expect(await small.faults(file, code)).toEqual([]);
    expect(await small.faults('src/widgets/planted.ts', code)).toHaveLength(1);
    expect(await small.faults('src/presentation/planted.ts', code)).toHaveLength(1);
  });
});

describe('words', () => {
  test.each(['model', 'scenario', 'figures', 'widgets'])('do not enter %s', async (room) => {
    const file = `src/${room}/planted.ts`;
    const words = "export const label = 'Disponibilité';\nexport const other = `à ${label}`;";
    expect((await small.faults(file, words)).map(({ line }) => line)).toEqual([1, 2]);
    expect(await small.faults(file, "export const sign = '≥ × – €';")).toEqual([]);
  });
});

test('an import names the file with its extension', async () => {
  const code = "export { thing } from './thing';";
  expect(await small.faults('src/model/planted.ts', code)).toHaveLength(1);
  expect(await small.faults('src/engine/planted.ts', "import './work.ts?worker&url';")).toEqual([]);
});

test('no list of re-exports, no default export, no type assertion in the model', async () => {
  const file = 'src/model/planted.ts';
  expect(await small.faults(file, "export * from './thing.ts';")).toHaveLength(1);
  expect(await small.faults(file, 'export default 1;')).toHaveLength(1);
  expect(await small.faults(file, 'export const x = {} as string;')).toHaveLength(1);
  expect(await small.faults(file, 'export const x = [1] as const;')).toEqual([]);
  const keyed = 'export const x = Object.fromEntries([]) as Record<string, number>;';
  expect(await small.faults(file, keyed)).toEqual([]);
});
