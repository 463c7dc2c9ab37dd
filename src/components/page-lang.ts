import type { Lang } from '#i18n/lang.ts';

/** Language of the page a component stands on: the first part of its address. */
export function pageLang(params: Readonly<Record<string, string | undefined>>): Lang {
  const { lang } = params;
  if (lang !== 'fr' && lang !== 'en')
    throw new RangeError(`language of the page must be fr or en; got ${lang}`);
  return lang;
}
