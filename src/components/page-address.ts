import { getEntry } from 'astro:content';
import type { Lang } from '#i18n/lang.ts';
import { address } from './addresses.ts';

/** Address of the page that the folder `content/{folder}` holds. */
export async function pageAddress(lang: Lang, folder: string): Promise<string> {
  const page = await getEntry('pages', folder);
  if (!page) throw new Error(`content must hold the page ${folder}; got none`);
  return address(lang, page.data.slug[lang]);
}
