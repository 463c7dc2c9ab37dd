import { getEntry } from 'astro:content';
import type { Lang } from '#i18n/lang.ts';
import { address } from './addresses.ts';

/** Address of the page that says where the data come from. */
export async function dataAddress(lang: Lang): Promise<string> {
  const page = await getEntry('pages', 'data');
  if (!page) throw new Error('content/data must hold the data page; got none');
  return address(lang, page.data.slug[lang]);
}
