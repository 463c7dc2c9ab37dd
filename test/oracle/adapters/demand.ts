import { croston } from '#model/parts/croston.ts';
import { demandPattern } from '#model/parts/demand-class.ts';
import { adapter } from './adapter.ts';

interface Series {
  demand: number[];
  alpha: number;
}

export const demand = [
  adapter<Series>(
    'ADI/CV2 classification (Syntetos, Boylan & Croston 2005), cut-offs 1.32 and 0.49, population variance',
    (inputs) => demandPattern(inputs.demand),
  ),
  adapter<Series>('Croston and SBA forecast, init at first demand (size, interval)', (inputs) =>
    croston(inputs.demand, inputs.alpha),
  ),
];
