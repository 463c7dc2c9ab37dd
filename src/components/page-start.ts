import { getCollection } from 'astro:content';
import { startResults, type Start } from '#build/start-results.ts';
import { pageOfFigure } from './figure-place.ts';
import { pageLang } from './page-lang.ts';

/**
 * What the page a component stands on starts from: its `page.json` says it; today on a page without widgets. A
 * figure alone starts as the page it comes from.
 */
export async function pageStart(
  params: Readonly<Record<string, string | undefined>>,
): Promise<Start> {
  const lang = pageLang(params);
  const { figure } = params;
  if (figure !== undefined) return startResults((await pageOfFigure(figure)).data.start ?? 'S0');
  const pages = await getCollection('pages');
  const page = pages.find(({ data }) => data.slug[lang] === (params['slug'] ?? ''));
  return startResults(page?.data.start ?? 'S0');
}
