import type { Words } from '#figures/figure.ts';
import { createFormat } from '#i18n/format.ts';
import type { Lang } from '#i18n/lang.ts';
import { labels } from '#i18n/t.ts';
import type { Case } from '#model/case.ts';

/** Words of one figure: those all figures share, its own, and the case's names of its classes. */
export function figureWords(id: string, lang: Lang, company: Case): Words {
  return {
    labels: {
      ...labels(lang, 'figure.common.'),
      ...labels(lang, `figure.${id}.`),
      ...Object.fromEntries(
        company.classes.map(({ code, label }) => [`class.${code}`, label[lang] || code]),
      ),
    },
    format: createFormat(lang),
  };
}

/** Words of one player: those all figures share, those all players share, its own. */
export function playerWords(id: string, lang: Lang): Words {
  return {
    labels: {
      ...labels(lang, 'figure.common.'),
      ...labels(lang, 'player.common.'),
      ...labels(lang, `player.${id}.`),
    },
    format: createFormat(lang),
  };
}

/** "Corvane (société fictive, données synthétiques)": wherever its numbers are. */
export function caseName({ name, fictional }: Case, words: Words): string {
  return fictional ? (words.labels['fictional'] ?? '{name}').replace('{name}', name) : name;
}
