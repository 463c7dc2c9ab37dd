import { getCollection, type CollectionEntry } from 'astro:content';
import type { Lang } from '#i18n/lang.ts';
import { t } from '#i18n/t.ts';
import { address } from './addresses.ts';
import { pageMinutes } from './page-minutes.ts';

/** A page of the method, written or to come. */
export interface Stage {
  /** Of `page.json`; null while the page is not written. */
  readonly id: string | null;
  /** Number of the step; null before and after the eight. */
  readonly step: number | null;
  readonly title: string;
  /** For the rail. */
  readonly label: string;
  readonly href: string | null;
  /** Reading time; 0 while there is nothing to read. */
  readonly minutes: number;
}

type Page = CollectionEntry<'pages'>;

/** The method in its order: what stands before, the eight steps, what stands after. */
export async function wayOf(lang: Lang): Promise<readonly Stage[]> {
  const pages = await getCollection('pages');
  const placed = (place: Page['data']['place']) =>
    pages
      .filter(({ data }) => data.step === null && data.place === place)
      .sort((a, b) => a.id.localeCompare(b.id))
      .map((page) => beside(lang, page));
  const steps = Array.from({ length: 8 }, (_, index) => {
    const step = index + 1;
    return stepOf(
      lang,
      step,
      pages.find(({ data }) => data.step === step),
    );
  });
  return Promise.all([...placed('before'), ...steps, ...placed('after')]);
}

async function stepOf(lang: Lang, step: number, page: Page | undefined): Promise<Stage> {
  const title = t(lang, `step.${step}`);
  const label = t(lang, `rail.${step}`);
  if (!page) return { id: null, step, title, label, href: null, minutes: 0 };
  return { ...(await written(lang, page)), step, title, label };
}

async function beside(lang: Lang, page: Page): Promise<Stage> {
  const { id, title } = page.data;
  const label = t(lang, `rail.${id}`);
  return { ...(await written(lang, page)), step: null, title: title[lang], label };
}

async function written(lang: Lang, { id, data }: Page) {
  const href = address(lang, data.slug[lang]);
  return { id: data.id, href, minutes: await pageMinutes(lang, id) };
}
