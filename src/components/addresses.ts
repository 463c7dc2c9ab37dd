import type { Lang } from '#i18n/lang.ts';

/** Address of a page from the root of the site; the build makes it relative. */
export function address(lang: Lang, slug: string): string {
  return slug === '' ? `/${lang}/` : `/${lang}/${slug}/`;
}

/** Folder of the figures that stand alone, to be shown in other people's pages. */
export const embedFolder: Readonly<Record<Lang, string>> = { fr: 'integrer', en: 'embed' };

export function embedAddress(lang: Lang, figure: string): string {
  return address(lang, `${embedFolder[lang]}/${figure}`);
}
