import { economicOrder, economicOrderWithBackorders } from '#model/parts/economic-order.ts';
import { reorderCostNormal } from '#model/parts/reorder-cost-normal.ts';
import { reorderMeasures } from '#model/parts/reorder-measures.ts';
import { reorderPolicy } from '#model/parts/reorder-point.ts';
import { poisson } from '#model/probability/poisson.ts';
import { adapter } from './adapter.ts';

interface Lot {
  fixedCost: number;
  holdingCost: number;
  stockoutCost: number;
  demandRate: number;
  leadTime: number;
}

interface NormalLot {
  holding_cost: number;
  stockout_cost: number;
  fixed_cost: number;
  demand_mean: number;
  demand_sd: number;
  lead_time: number;
  reorderPoint: number;
  orderQuantity: number;
}

export const lotSize = [
  adapter<Lot>('EOQ', ({ fixedCost, holdingCost, demandRate }) => {
    const { quantity, cost } = economicOrder(fixedCost, holdingCost, demandRate);
    return { Q: quantity, cost };
  }),
  adapter<Lot>('EOQ with backorders', ({ fixedCost, holdingCost, stockoutCost, demandRate }) => {
    const order = economicOrderWithBackorders(fixedCost, holdingCost, stockoutCost, demandRate);
    return { Q: order.quantity, stockoutFraction: order.backorderShare, cost: order.cost };
  }),
  adapter<Lot>(
    'exact (r,Q), Poisson, Federgruen & Zheng 1992',
    ({ fixedCost: fixed, holdingCost: holding, stockoutCost: stockout, demandRate, leadTime }) => {
      const demand = poisson(demandRate * leadTime);
      const policy = reorderPolicy(demand, demandRate, { fixed, holding, stockout });
      const { reorderPoint: r, quantity: Q, cost } = policy;
      return { r, Q, cost, ...reorderMeasures(demand, r, Q) };
    },
    ['r', 'Q'],
  ),
  adapter<NormalLot>('(r,Q) expected cost, normal demand', (inputs) => {
    const { demand_mean: rate, lead_time: leadTime, reorderPoint, orderQuantity } = inputs;
    const sd = inputs.demand_sd * Math.sqrt(leadTime);
    const { fixed_cost: fixed, holding_cost: holding, stockout_cost: stockout } = inputs;
    const demand = { rate, mean: rate * leadTime, sd };
    const costs = { fixed, holding, stockout };
    return { cost: reorderCostNormal(demand, costs, reorderPoint, orderQuantity) };
  }),
];
