import type { Chair } from './chair.ts';
import type { Criterion } from './criterion.ts';

/** What the three directions argue about. */
export const defaultCriteria: readonly Criterion[] = [
  { id: 'margin', better: 'more' },
  { id: 'constantMix', better: 'more' },
  { id: 'stock', better: 'less' },
  { id: 'cost', better: 'less' },
  { id: 'clientsLost', better: 'less' },
  { id: 'offerCount', better: 'less' },
];

/**
 * Weights in percent: assumptions that open the discussion, for the reader to change. Sales sees
 * today's client, marketing tomorrow's offer, supply chain the means.
 */
export const defaultChairs: readonly Chair[] = [
  { id: 'sales', weights: [25, 30, 0, 0, 40, 5], vetoes: [] },
  { id: 'marketing', weights: [40, 25, 0, 5, 15, 15], vetoes: [] },
  { id: 'supplyChain', weights: [10, 20, 30, 25, 0, 15], vetoes: [] },
];
