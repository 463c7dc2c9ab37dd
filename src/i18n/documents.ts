import briefingEn from './documents/briefing.en.json' with { type: 'json' };
import briefingFr from './documents/briefing.fr.json' with { type: 'json' };
import clientMessageEn from './documents/client-message.en.json' with { type: 'json' };
import clientMessageFr from './documents/client-message.fr.json' with { type: 'json' };
import commonEn from './documents/common.en.json' with { type: 'json' };
import commonFr from './documents/common.fr.json' with { type: 'json' };

type Texts = Readonly<Record<string, string>>;

/** Words of each document, one file a language: `title` of `briefing` is the key `document.briefing.title`. */
const documents: Readonly<Record<string, Readonly<Record<'fr' | 'en', Texts>>>> = {
  common: { fr: commonFr, en: commonEn },
  briefing: { fr: briefingFr, en: briefingEn },
  'client-message': { fr: clientMessageFr, en: clientMessageEn },
};

export function documentTexts(lang: 'fr' | 'en'): Texts {
  return Object.fromEntries(
    Object.entries(documents).flatMap(([id, texts]) =>
      Object.entries(texts[lang]).map(([key, text]) => [`document.${id}.${key}`, text]),
    ),
  );
}
