import type { Lang } from '#i18n/lang.ts';

/** Address of a page from the root of the site; the build makes it relative. */
export function address(lang: Lang, slug: string): string {
  return slug === '' ? `/${lang}/` : `/${lang}/${slug}/`;
}
