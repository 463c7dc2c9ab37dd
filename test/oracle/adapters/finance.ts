import { internalRateOfReturn } from '#model/deployment/internal-rate-of-return.ts';
import { netPresentValue } from '#model/deployment/net-present-value.ts';
import { payback } from '#model/deployment/payback.ts';
import { adapter } from './adapter.ts';

interface Flows {
  rate: number;
  cashFlows: number[];
  firstPeriod: number;
}

const npv = ({ rate, cashFlows, firstPeriod }: Flows) => ({
  npv: netPresentValue(rate, cashFlows, firstPeriod),
});

export const finance = [
  adapter<Flows>('NPV, first flow one period out (Excel convention)', npv),
  adapter<Flows>('NPV, first flow now', npv),
  adapter<Flows>('IRR', ({ cashFlows }) => ({ irr: internalRateOfReturn(cashFlows) })),
  adapter<Flows>('discounted payback (linear inside the year)', ({ rate, cashFlows }) => ({
    simple: payback(cashFlows, 0),
    discounted: payback(cashFlows, rate),
  })),
];
