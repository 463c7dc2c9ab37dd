import type { Editor } from '#editors/editor.ts';
import type { Words } from '#figures/figure.ts';
import { createFormat } from '#i18n/format.ts';
import type { Lang } from '#i18n/lang.ts';
import { labels } from '#i18n/t.ts';
import type { Case } from '#model/case.ts';

/** Words of one figure: those all figures share, its own, and the case's names of its classes, segments and offers. */
export function figureWords(id: string, lang: Lang, company: Case): Words {
  return {
    labels: {
      ...labels(lang, 'figure.common.'),
      ...labels(lang, `figure.${id}.`),
      ...caseNames(company, lang),
    },
    format: createFormat(lang),
  };
}

/** Words of one document: those all documents share, its own, the case's names and the facts it quotes. */
export function documentWords(
  id: string,
  lang: Lang,
  company: Case,
  facts: Readonly<Record<string, string>>,
): Words {
  return {
    labels: {
      ...labels(lang, 'figure.common.'),
      ...labels(lang, 'document.common.'),
      ...labels(lang, 'plan.'),
      ...labels(lang, `document.${id}.`),
      ...caseNames(company, lang),
      ...facts,
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

/** Words of one editor: a figure's, those all editors share, those it borrows, its own. */
export function editorWords(
  { id, borrows = [] }: Pick<Editor, 'id' | 'borrows'>,
  lang: Lang,
  company: Case,
): Words {
  const { labels: shared, format } = figureWords(id, lang, company);
  return {
    labels: {
      ...shared,
      ...labels(lang, 'editor.common.'),
      ...Object.assign({}, ...borrows.map((area) => labels(lang, area))),
      ...labels(lang, `editor.${id}.`),
    },
    format,
  };
}

function caseNames({ classes, segments, offers }: Case, lang: Lang): Record<string, string> {
  return {
    ...Object.fromEntries(classes.map(({ code, label }) => [`class.${code}`, label[lang] || code])),
    ...named('segment', segments, lang),
    ...named('offer', offers, lang),
    // Offers a reader may add: the site names them.
    ...labels(lang, 'new.'),
  };
}

function named(
  kind: 'segment' | 'offer',
  of: Case['segments'] | Case['offers'],
  lang: Lang,
): Record<string, string> {
  return Object.fromEntries(of.map(({ id, label }) => [`${kind}.${id}`, label[lang] || id]));
}

/** "Corvane (société fictive, données synthétiques)": wherever its numbers are. */
export function caseName({ name, fictional }: Case, words: Words): string {
  return fictional ? (words.labels['fictional'] ?? '{name}').replace('{name}', name) : name;
}
