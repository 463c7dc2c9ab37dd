import type { Lang } from '#i18n/lang.ts';
import { labels } from '#i18n/t.ts';
import type { Case } from '#model/case.ts';
import type { LeverWords } from '#widgets/lever-text.ts';

/** Words for levers of any page: names and values, not the hints that stand beside them. */
export function leverWords(lang: Lang, company: Case): LeverWords {
  const told = /\.(label|one)$|\.option\.[^.]+$|^common\.(value|in|row|unit)\./;
  const all = Object.entries(labels(lang, 'lever.')).filter(([key]) => told.test(key));
  const none = labels(lang, 'panel.')['none'] ?? '';
  const named = [
    ...company.segments.map(({ id, label }) => [id, label[lang]] as const),
    ...company.offers.map(({ id, label }) => [id, label[lang]] as const),
    ...(company.network?.locations ?? []).map(({ id, label }) => [id, label[lang]] as const),
    ...company.classes.map(({ code, label }) => [code, label[lang]] as const),
    ...Object.entries(labels(lang, 'plan.task.')),
  ];
  return {
    labels: { ...Object.fromEntries(all), none },
    names: Object.fromEntries(named.filter(([, name]) => name !== '')),
    offers: company.offers.map(({ id }) => id),
    classes: company.classes.map(({ code }) => code),
  };
}
