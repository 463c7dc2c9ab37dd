import { getCollection } from 'astro:content';
import { startResults, type Start } from '#build/start-results.ts';
import { pageLang } from './page-lang.ts';

/** What the page a component stands on starts from: its `page.json` says it; today on a page without widgets. */
export async function pageStart(
  params: Readonly<Record<string, string | undefined>>,
): Promise<Start> {
  const lang = pageLang(params);
  const pages = await getCollection('pages');
  const page = pages.find(({ data }) => data.slug[lang] === (params['slug'] ?? ''));
  return startResults(page?.data.start ?? 'S0');
}
