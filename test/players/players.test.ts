import { describe, expect, test } from 'vitest';
import { labels } from '#i18n/t.ts';
import { players } from '#players/players.ts';
import { loadPlayer, playerNames } from '#widgets/player-modules.ts';
import { markup } from '../figures/draw.ts';
import { deployed } from '../fixtures/players/waves.ts';
import { played } from '../fixtures/players/allocation.ts';
import { frameOf, playerInput, playerWords } from './draw.ts';

const readings: Readonly<Record<string, unknown>> = {
  allocation: played('reserve', 2),
  waves: deployed(),
};
const nothing: Readonly<Record<string, unknown>> = {
  allocation: { example: null },
  waves: { months: [], trough: 0, troughMonth: 0, payback: null, end: 0 },
};

test('the page loads the players that the build draws', async () => {
  expect(playerNames.toSorted()).toEqual(Object.keys(players).toSorted());
  for (const [name, player] of Object.entries(players)) {
    expect(await loadPlayer(name)).toBe(player);
  }
});

test('both languages have the same labels of players', () => {
  expect(Object.keys(labels('en', 'player.'))).toEqual(Object.keys(labels('fr', 'player.')));
});

describe.each(Object.entries(players))('%s', (name, player) => {
  const read = readings[name];
  const frames = player.frames(read);

  test('has 600 frames at most, one when there is nothing to play', () => {
    expect(frames).toBeGreaterThan(1);
    expect(frames).toBeLessThanOrEqual(600);
    expect(player.frames(null)).toBe(1);
    expect(player.frames(nothing[name])).toBe(1);
  });

  describe.each([360, 720] as const)('%i px', (width) => {
    test.each([0, Math.min(60, Math.floor(frames / 2)), frames - 1])(
      'frame %i is drawn as agreed',
      async (at) => {
        const svg = frameOf(player, read, at, width);
        await expect(markup(svg)).toMatchFileSnapshot(`golden/${name}-${at}-${width}.svg`);
      },
    );

    test('whatever frame it comes from, a frame is what a fresh drawing would be', () => {
      const svg = frameOf(player, read, 0, width);
      for (const at of [frames - 1, 1, Math.min(90, frames - 2), 0]) {
        frameOf(player, read, at, width, 'fr', svg);
        expect(markup(svg)).toBe(markup(frameOf(player, read, at, width)));
      }
    });

    test('is light, and its words stand inside its box', () => {
      const svg = frameOf(player, read, frames - 1, width);
      expect(svg.querySelectorAll('*').length).toBeLessThan(1000);
      for (const text of svg.querySelectorAll('text')) {
        const x = Number(text.getAttribute('x'));
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
    });
  });

  test.each(['fr', 'en'] as const)('says nothing it does not know, %s', (lang) => {
    const words = playerWords(name, lang);
    for (const one of [read, nothing[name], null]) {
      for (const at of [0, 10, player.frames(one) - 1]) {
        const rows = player.rows(playerInput(one), at);
        const said = [
          frameOf(player, one, at, 720, lang).outerHTML,
          ...[player.says(rows, words), player.alt(rows, words), player.moment(rows, words)],
        ].join('\n');
        expect(said).not.toMatch(/NaN|undefined|Infinity|null|\{\w+\}| style=/);
      }
    }
    const own = labels(lang, `player.${name}.`);
    for (const { id } of player.columns) expect(own).toHaveProperty([`column.${id}`]);
  });
});
