import breakEvenEn from './figures/break-even.en.json' with { type: 'json' };
import breakEvenFr from './figures/break-even.fr.json' with { type: 'json' };
import commonEn from './figures/common.en.json' with { type: 'json' };
import commonFr from './figures/common.fr.json' with { type: 'json' };
import costLinesEn from './figures/cost-lines.en.json' with { type: 'json' };
import costLinesFr from './figures/cost-lines.fr.json' with { type: 'json' };
import platformsEn from './figures/platforms.en.json' with { type: 'json' };
import platformsFr from './figures/platforms.fr.json' with { type: 'json' };
import fourTradesEn from './figures/four-trades.en.json' with { type: 'json' };
import fourTradesFr from './figures/four-trades.fr.json' with { type: 'json' };
import promisesPileUpEn from './figures/promises-pile-up.en.json' with { type: 'json' };
import promisesPileUpFr from './figures/promises-pile-up.fr.json' with { type: 'json' };
import costToServeEn from './figures/cost-to-serve.en.json' with { type: 'json' };
import costToServeFr from './figures/cost-to-serve.fr.json' with { type: 'json' };
import deployAndBillEn from './figures/deploy-and-bill.en.json' with { type: 'json' };
import deployAndBillFr from './figures/deploy-and-bill.fr.json' with { type: 'json' };
import freedCapacityEn from './figures/freed-capacity.en.json' with { type: 'json' };
import freedCapacityFr from './figures/freed-capacity.fr.json' with { type: 'json' };
import stockServiceEn from './figures/stock-service.en.json' with { type: 'json' };
import stockServiceFr from './figures/stock-service.fr.json' with { type: 'json' };
import threeReadingsEn from './figures/three-readings.en.json' with { type: 'json' };
import threeReadingsFr from './figures/three-readings.fr.json' with { type: 'json' };
import triangleEn from './figures/triangle.en.json' with { type: 'json' };
import triangleFr from './figures/triangle.fr.json' with { type: 'json' };
import triangleStartEn from './figures/triangle-start.en.json' with { type: 'json' };
import triangleStartFr from './figures/triangle-start.fr.json' with { type: 'json' };
import twoAimsEn from './figures/two-aims.en.json' with { type: 'json' };
import twoAimsFr from './figures/two-aims.fr.json' with { type: 'json' };
import whaleCurveEn from './figures/whale-curve.en.json' with { type: 'json' };
import whaleCurveFr from './figures/whale-curve.fr.json' with { type: 'json' };
import promiseCeilingEn from './figures/promise-ceiling.en.json' with { type: 'json' };
import promiseCeilingFr from './figures/promise-ceiling.fr.json' with { type: 'json' };
import voicesEn from './figures/voices.en.json' with { type: 'json' };
import voicesFr from './figures/voices.fr.json' with { type: 'json' };
import kanoEn from './figures/kano.en.json' with { type: 'json' };
import kanoFr from './figures/kano.fr.json' with { type: 'json' };
import workingCapitalEn from './figures/working-capital.en.json' with { type: 'json' };
import workingCapitalFr from './figures/working-capital.fr.json' with { type: 'json' };
import adoptionEn from './figures/adoption.en.json' with { type: 'json' };
import adoptionFr from './figures/adoption.fr.json' with { type: 'json' };
import frontierEn from './figures/frontier.en.json' with { type: 'json' };
import frontierFr from './figures/frontier.fr.json' with { type: 'json' };
import whatDidItEn from './figures/what-did-it.en.json' with { type: 'json' };
import whatDidItFr from './figures/what-did-it.fr.json' with { type: 'json' };
import tornadoEn from './figures/tornado.en.json' with { type: 'json' };
import tornadoFr from './figures/tornado.fr.json' with { type: 'json' };
import visitsEn from './figures/visits.en.json' with { type: 'json' };
import visitsFr from './figures/visits.fr.json' with { type: 'json' };

type Texts = Readonly<Record<string, string>>;

/** Words of each figure, one file a language: `title` of `triangle` is the key `figure.triangle.title`. */
const figures: Readonly<Record<string, Readonly<Record<'fr' | 'en', Texts>>>> = {
  common: { fr: commonFr, en: commonEn },
  visits: { fr: visitsFr, en: visitsEn },
  tornado: { fr: tornadoFr, en: tornadoEn },
  'what-did-it': { fr: whatDidItFr, en: whatDidItEn },
  frontier: { fr: frontierFr, en: frontierEn },
  adoption: { fr: adoptionFr, en: adoptionEn },
  'break-even': { fr: breakEvenFr, en: breakEvenEn },
  'cost-lines': { fr: costLinesFr, en: costLinesEn },
  platforms: { fr: platformsFr, en: platformsEn },
  'four-trades': { fr: fourTradesFr, en: fourTradesEn },
  'promises-pile-up': { fr: promisesPileUpFr, en: promisesPileUpEn },
  'cost-to-serve': { fr: costToServeFr, en: costToServeEn },
  'deploy-and-bill': { fr: deployAndBillFr, en: deployAndBillEn },
  'freed-capacity': { fr: freedCapacityFr, en: freedCapacityEn },
  'stock-service': { fr: stockServiceFr, en: stockServiceEn },
  'three-readings': { fr: threeReadingsFr, en: threeReadingsEn },
  triangle: { fr: triangleFr, en: triangleEn },
  'triangle-start': { fr: triangleStartFr, en: triangleStartEn },
  'two-aims': { fr: twoAimsFr, en: twoAimsEn },
  'whale-curve': { fr: whaleCurveFr, en: whaleCurveEn },
  'promise-ceiling': { fr: promiseCeilingFr, en: promiseCeilingEn },
  voices: { fr: voicesFr, en: voicesEn },
  kano: { fr: kanoFr, en: kanoEn },
  'working-capital': { fr: workingCapitalFr, en: workingCapitalEn },
};

export function figureTexts(lang: 'fr' | 'en'): Texts {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([id, texts]) =>
      Object.entries(texts[lang]).map(([key, text]) => [`figure.${id}.${key}`, text]),
    ),
  );
}
