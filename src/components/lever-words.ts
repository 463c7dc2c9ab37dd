import type { Lang } from '#i18n/lang.ts';
import { labels } from '#i18n/t.ts';
import { changePairs } from '#model/assumptions.ts';
import type { Case } from '#model/case.ts';
import type { LeverWords } from '#widgets/lever-text.ts';

/** "Commerciaux, envie" of `sales-desire`. */
function pairName(pair: string, lang: Lang): string {
  const [team = '', step = ''] = pair.split('-');
  const words = labels(lang, 'change.');
  return `${words[`team.${team}`] ?? team}, ${(words[`step.${step}`] ?? step).toLowerCase()}`;
}

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
    ...Object.entries(labels(lang, 'new.offer.')),
    ...Object.entries(labels(lang, 'plan.task.')),
    ...changePairs.map((pair) => [pair, pairName(pair, lang)] as const),
  ];
  return {
    labels: { ...Object.fromEntries(all), none },
    names: Object.fromEntries(named.filter(([, name]) => name !== '')),
    offers: company.offers.map(({ id }) => id),
    classes: company.classes.map(({ code }) => code),
  };
}
