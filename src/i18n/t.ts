import changeEn from './change.en.json' with { type: 'json' };
import changeFr from './change.fr.json' with { type: 'json' };
import dataEn from './data.en.json' with { type: 'json' };
import dataFr from './data.fr.json' with { type: 'json' };
import { editorTexts } from './editors.ts';
import decisionsEn from './decisions.en.json' with { type: 'json' };
import decisionsFr from './decisions.fr.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import leversEn from './levers.en.json' with { type: 'json' };
import leversFr from './levers.fr.json' with { type: 'json' };
import { documentTexts } from './documents.ts';
import { figureTexts } from './figures.ts';
import frameEn from './frame.en.json' with { type: 'json' };
import frameFr from './frame.fr.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import issuesEn from './issues.en.json' with { type: 'json' };
import issuesFr from './issues.fr.json' with { type: 'json' };
import newOffersEn from './new-offers.en.json' with { type: 'json' };
import newOffersFr from './new-offers.fr.json' with { type: 'json' };
import planEn from './plan.en.json' with { type: 'json' };
import planFr from './plan.fr.json' with { type: 'json' };
import { playerTexts } from './players.ts';
import type { Lang } from './lang.ts';
import ownEn from './own.en.json' with { type: 'json' };
import ownFr from './own.fr.json' with { type: 'json' };
import scenarioEn from './scenario.en.json' with { type: 'json' };
import scenarioFr from './scenario.fr.json' with { type: 'json' };

export type Dictionary = Readonly<Record<string, string>>;

/** Every word of the interface, by language; keys are flat: `area.part`. */
export const words: Readonly<Record<Lang, Dictionary>> = {
  fr: {
    ...fr,
    ...leversFr,
    ...figureTexts('fr'),
    ...playerTexts('fr'),
    ...editorTexts('fr'),
    ...documentTexts('fr'),
    ...planFr,
    ...decisionsFr,
    ...newOffersFr,
    ...changeFr,
    ...issuesFr,
    ...dataFr,
    ...frameFr,
    ...ownFr,
    ...scenarioFr,
  },
  en: {
    ...en,
    ...leversEn,
    ...figureTexts('en'),
    ...playerTexts('en'),
    ...editorTexts('en'),
    ...documentTexts('en'),
    ...planEn,
    ...decisionsEn,
    ...newOffersEn,
    ...changeEn,
    ...issuesEn,
    ...dataEn,
    ...frameEn,
    ...ownEn,
    ...scenarioEn,
  },
};

/**
 * One label in one language; `{name}` in it is replaced by `values.name`.
 *
 * @throws RangeError when the key, or a value it asks for, is missing
 */
export function t(
  lang: Lang,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = words[lang][key];
  if (text === undefined) throw new RangeError(`label must be a key of ${lang}.json; got ${key}`);
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${key} must be given ${name}; got nothing`);
    return String(value);
  });
}

/** The labels under a prefix, without it: what a widget or a figure is handed. */
export function labels(lang: Lang, prefix: string): Dictionary {
  return Object.fromEntries(
    Object.entries(words[lang])
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), text]),
  );
}
