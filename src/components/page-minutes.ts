import { getEntry } from 'astro:content';
import { readingMinutes } from '#build/reading-minutes.ts';
import type { Lang } from '#i18n/lang.ts';

/** Reading time of the page that the folder `content/{folder}` holds. */
export async function pageMinutes(lang: Lang, folder: string): Promise<number> {
  const prose = await getEntry('prose', `${folder}/${lang}`);
  if (prose?.body === undefined)
    throw new Error(`content/${folder} must hold ${lang}.mdx; got none`);
  return readingMinutes(prose.body);
}
