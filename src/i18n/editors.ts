import commonEn from './editors/common.en.json' with { type: 'json' };
import commonFr from './editors/common.fr.json' with { type: 'json' };
import impactSheetEn from './editors/impact-sheet.en.json' with { type: 'json' };
import impactSheetFr from './editors/impact-sheet.fr.json' with { type: 'json' };
import offerBuilderEn from './editors/offer-builder.en.json' with { type: 'json' };
import offerBuilderFr from './editors/offer-builder.fr.json' with { type: 'json' };
import partListsEn from './editors/part-lists.en.json' with { type: 'json' };
import partListsFr from './editors/part-lists.fr.json' with { type: 'json' };
import criticalPathEn from './editors/critical-path.en.json' with { type: 'json' };
import criticalPathFr from './editors/critical-path.fr.json' with { type: 'json' };
import registerEn from './editors/register.en.json' with { type: 'json' };
import registerFr from './editors/register.fr.json' with { type: 'json' };
import weakestLinkEn from './editors/weakest-link.en.json' with { type: 'json' };
import weakestLinkFr from './editors/weakest-link.fr.json' with { type: 'json' };
import matchMatrixEn from './editors/match-matrix.en.json' with { type: 'json' };
import matchMatrixFr from './editors/match-matrix.fr.json' with { type: 'json' };
import threeLogicsEn from './editors/three-logics.en.json' with { type: 'json' };
import threeLogicsFr from './editors/three-logics.fr.json' with { type: 'json' };
import threeChairsEn from './editors/three-chairs.en.json' with { type: 'json' };
import threeChairsFr from './editors/three-chairs.fr.json' with { type: 'json' };
import retainedEn from './editors/retained.en.json' with { type: 'json' };
import retainedFr from './editors/retained.fr.json' with { type: 'json' };
import decisionLogEn from './editors/decision-log.en.json' with { type: 'json' };
import decisionLogFr from './editors/decision-log.fr.json' with { type: 'json' };
import segmentRulesEn from './editors/segment-rules.en.json' with { type: 'json' };
import segmentRulesFr from './editors/segment-rules.fr.json' with { type: 'json' };

type Texts = Readonly<Record<string, string>>;

/** Words of each editor, one file a language: `title` of `register` is the key `editor.register.title`. */
const editors: Readonly<Record<string, Readonly<Record<'fr' | 'en', Texts>>>> = {
  common: { fr: commonFr, en: commonEn },
  'segment-rules': { fr: segmentRulesFr, en: segmentRulesEn },
  'impact-sheet': { fr: impactSheetFr, en: impactSheetEn },
  'offer-builder': { fr: offerBuilderFr, en: offerBuilderEn },
  'part-lists': { fr: partListsFr, en: partListsEn },
  'decision-log': { fr: decisionLogFr, en: decisionLogEn },
  retained: { fr: retainedFr, en: retainedEn },
  'three-chairs': { fr: threeChairsFr, en: threeChairsEn },
  'three-logics': { fr: threeLogicsFr, en: threeLogicsEn },
  'match-matrix': { fr: matchMatrixFr, en: matchMatrixEn },
  'critical-path': { fr: criticalPathFr, en: criticalPathEn },
  'weakest-link': { fr: weakestLinkFr, en: weakestLinkEn },
  register: { fr: registerFr, en: registerEn },
};

export function editorTexts(lang: 'fr' | 'en'): Texts {
  return Object.fromEntries(
    Object.entries(editors).flatMap(([id, texts]) =>
      Object.entries(texts[lang]).map(([key, text]) => [`editor.${id}.${key}`, text]),
    ),
  );
}
