import { getCollection } from 'astro:content';
import type { Figure } from '#figures/figure.ts';
import { figures } from '#figures/figures.ts';
import { lever } from '#scenario/levers.ts';

/** Every figure: each has a page of its own. */
export const figureIds: readonly string[] = Object.keys(figures);

/** Levers beside a figure that stands alone: more would be a page. */
const most = 3;

/** The page that a figure belongs to: the first that places it, or the home page. */
export async function pageOfFigure(name: string) {
  const pages = await getCollection('pages');
  const inOrder = pages.toSorted((a, b) => (a.data.step ?? 0) - (b.data.step ?? 0));
  const home = pages.find(({ data }) => data.slug.fr === '');
  const page = inOrder.find(({ data }) => data.figures.includes(name)) ?? home;
  if (!page) throw new Error('content must hold a home page; got none');
  return page;
}

/** Levers of the register that a figure alone is moved with: its own, or (`*`) the first sliders of its page. */
export async function leversOfFigure(figure: Figure): Promise<readonly string[]> {
  const all = figure.levers.includes('*');
  const asked = all ? (await pageOfFigure(figure.id)).data.levers : figure.levers;
  const kinds = all ? ['number'] : ['number', 'choice'];
  return asked.filter((id) => kinds.includes(lever(id)?.kind ?? '')).slice(0, most);
}
