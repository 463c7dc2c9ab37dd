import { attributeImportance } from '#model/market/attribute-importance.ts';
import { conditionalLogit } from '#model/market/conditional-logit.ts';
import { kano } from '#model/market/kano.ts';
import { shareOfPreference } from '#model/market/share-of-preference.ts';
import { willingnessToPay } from '#model/market/willingness-to-pay.ts';
import { adapter } from './adapter.ts';
import { type ChoiceTable, choicesOf } from './choice-table.ts';

interface Offers {
  utilities: number[];
  noneUtility: number;
}

interface PartWorths {
  partWorths: Record<string, number[]>;
}

interface Answers {
  answers: [number, number][];
}

export const choice = [
  adapter<ChoiceTable>('conditional (multinomial) logit, maximum likelihood', (table) => {
    const fit = conditionalLogit(choicesOf(table));
    const named = (values: Float64Array) =>
      Object.fromEntries(table.variables.map((variable, i) => [variable, values[i]]));
    const [coef, se] = [named(fit.coefficients), named(fit.standardErrors)];
    return { coef, se, logLik: fit.logLikelihood };
  }),
  adapter<Offers>('share of preference and logsum', ({ utilities, noneUtility }) => {
    const { shares, none, logsum } = shareOfPreference(utilities, noneUtility);
    return { shares: [...shares, none], logsum };
  }),
  adapter<PartWorths>('attribute importance from part-worths', ({ partWorths }) => ({
    importance: Object.fromEntries(attributeImportance(new Map(Object.entries(partWorths)))),
    wtpDelayLevel3: willingnessToPay(partWorths['delay']!, 3, partWorths['price']!),
  })),
  adapter<Answers>(
    'Kano evaluation table + satisfaction coefficients (Berger et al. 1993)',
    ({ answers }) => kano(answers),
    ['counts'],
  ),
];
