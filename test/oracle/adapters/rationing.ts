import { criticalLevelLostSales } from '#model/parts/critical-level-lost-sales.ts';
import { criticalLevel, type RationedStock } from '#model/parts/critical-level.ts';
import { adapter } from './adapter.ts';

interface Rationed {
  S: number;
  K: number;
  highDemandPerDay: number;
  lowDemandPerDay: number;
}

const stockOf = (inputs: Rationed, leadTime: number): RationedStock => ({
  stock: inputs.S,
  reserve: inputs.K,
  highDemand: inputs.highDemandPerDay,
  lowDemand: inputs.lowDemandPerDay,
  leadTime,
});

export const rationing = [
  adapter<Rationed & { leadTimeDays: number }>(
    'critical level K, two classes, backorders, (S-1,S), deterministic L, threshold clearing',
    (inputs) => {
      const { high, low } = criticalLevel(stockOf(inputs, inputs.leadTimeDays));
      return { highClassFillRate: high, lowClassFillRate: low };
    },
  ),
  adapter<Rationed & { meanLeadTimeDays: number }>(
    'critical level, lost sales / emergency, (S-1,S), exponential lead time (Dekker, Hill, Kleijn & Teunter 2002)',
    (inputs) => {
      const stock = stockOf(inputs, inputs.meanLeadTimeDays);
      const { high, low, onHand } = criticalLevelLostSales(stock);
      return { highClassFillRate: high, lowClassFillRate: low, meanOnHand: onHand };
    },
  ),
];
