import { getCollection } from 'astro:content';
import type { Lang } from '#i18n/lang.ts';
import { address } from './addresses.ts';

export interface Step {
  readonly number: number;
  /** Null while the step is not written. */
  readonly href: string | null;
}

/** The eight steps of the method, in order, with the address of those that are written. */
export async function stepsOf(lang: Lang): Promise<readonly Step[]> {
  const pages = await getCollection('pages');
  return Array.from({ length: 8 }, (_, index) => {
    const page = pages.find(({ data }) => data.step === index + 1);
    return { number: index + 1, href: page ? address(lang, page.data.slug[lang]) : null };
  });
}
