import { getCollection } from 'astro:content';
import { pageLang } from './page-lang.ts';

/** The page a component stands on; none for a figure that stands alone. */
export async function pageHere(params: Readonly<Record<string, string | undefined>>) {
  const lang = pageLang(params);
  if (params['figure'] !== undefined) return undefined;
  const pages = await getCollection('pages');
  return pages.find(({ data }) => data.slug[lang] === (params['slug'] ?? ''));
}
