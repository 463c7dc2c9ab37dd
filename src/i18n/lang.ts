export type Lang = 'fr' | 'en';

export const langs = ['fr', 'en'] as const satisfies readonly Lang[];

export function otherLang(lang: Lang): Lang {
  return lang === 'fr' ? 'en' : 'fr';
}
