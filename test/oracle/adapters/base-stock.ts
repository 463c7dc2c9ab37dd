import { baseStock, type StockMeasure } from '#model/parts/base-stock.ts';
import { geometricFill } from '#model/parts/geometric-fill.ts';
import { meanWait } from '#model/parts/mean-wait.ts';
import { newsvendor, newsvendorNormal } from '#model/parts/newsvendor.ts';
import { shelfMeasures } from '#model/parts/shelf-measures.ts';
import type { CountLaw } from '#model/probability/law.ts';
import { negativeBinomial } from '#model/probability/negative-binomial.ts';
import { poisson } from '#model/probability/poisson.ts';
import { stutteringPoisson } from '#model/probability/stuttering-poisson.ts';
import { adapter } from './adapter.ts';

interface Shelf {
  demandPerDay: number;
  leadTimeDays: number;
  varianceToMean: number;
  targetType: StockMeasure;
  target: number;
}

interface News {
  holdingCost: number;
  stockoutCost: number;
  demandMeanPerPeriod: number;
  demandSdPerPeriod: number;
  leadTimePeriods: number;
  reviewPeriods: number;
}

interface Stuttering {
  ordersPerDay: number;
  leadTimeDays: number;
  meanOrderSize: number;
  s: number;
}

const costsOf = ({ holdingCost, stockoutCost }: News) => ({
  holding: holdingCost,
  stockout: stockoutCost,
});

function shelf(demand: CountLaw, { targetType, target, demandPerDay }: Shelf) {
  const s = baseStock(demand, targetType, target);
  const measures = shelfMeasures(demand, s);
  return { s, ...measures, meanWait: meanWait(measures.ebo, demandPerDay) };
}

export const baseStocks = [
  adapter<Shelf>(
    '(S-1,S) poisson',
    (inputs) => shelf(poisson(inputs.demandPerDay * inputs.leadTimeDays), inputs),
    ['s'],
  ),
  adapter<Shelf>(
    '(S-1,S) negbin',
    (inputs) => {
      const mean = inputs.demandPerDay * inputs.leadTimeDays;
      return shelf(negativeBinomial(mean, inputs.varianceToMean * mean), inputs);
    },
    ['s'],
  ),
  adapter<News>(
    'newsvendor / base-stock cost, Poisson',
    (inputs) => {
      const periods = inputs.leadTimePeriods + inputs.reviewPeriods;
      const best = newsvendor(poisson(inputs.demandMeanPerPeriod * periods), costsOf(inputs));
      return { s: best.stock, cost: best.cost };
    },
    ['s'],
  ),
  adapter<News>('newsvendor / base-stock cost, normal', (inputs) => {
    const periods = inputs.leadTimePeriods + inputs.reviewPeriods;
    const mean = inputs.demandMeanPerPeriod * periods;
    const sd = inputs.demandSdPerPeriod * Math.sqrt(periods);
    const best = newsvendorNormal(mean, sd, costsOf(inputs));
    return { s: best.stock, cost: best.cost };
  }),
  adapter<Stuttering>(
    '(S-1,S) stuttering Poisson (geometric order sizes)',
    ({ ordersPerDay, leadTimeDays, meanOrderSize, s }) => {
      const law = stutteringPoisson(ordersPerDay * leadTimeDays, meanOrderSize);
      const { readyRate, cycleService, ebo } = shelfMeasures(law, s);
      const fill = geometricFill(law, s, meanOrderSize);
      return {
        leadTimeMean: law.mean,
        leadTimeVariance: law.variance,
        ...{ readyRate, cdf: cycleService, ebo },
        ...{ unitFillRate: fill.units, orderFillRate: fill.orders },
      };
    },
  ),
];
