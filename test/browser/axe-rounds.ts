import { pages } from '../site/dist.ts';
import type { Theme } from './axe-violations.ts';
import { always, day } from './rounds.ts';

const themes: readonly Theme[] = ['light', 'dark'];

interface Turn {
  readonly file: string;
  readonly theme: Theme;
}

const every: readonly Turn[] = pages.flatMap(({ file }) =>
  themes.map((theme) => ({ file, theme })),
);

/** Whether a page is read today in this theme: its pair of languages shares four turns, one a day. */
function isToday({ file, theme }: Turn): boolean {
  if (always.test(file) || !/^(?:fr|en)\//.test(file)) return true;
  const turn = Number(file.startsWith('en/')) * 2 + themes.indexOf(theme);
  return turn === day % 4;
}

/** Of every page, one language and one theme a day; all four within four days. */
export const today: readonly Turn[] = every.filter(isToday);
/** The others, which `npm run check` reads. */
export const otherDays: readonly Turn[] = every.filter((turn) => !isToday(turn));
