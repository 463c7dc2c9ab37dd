/**
 * How stock is decided: today's months of cover, the same for all (`cover`); the same share of lines
 * found for every part at every shelf (`itemTarget`); where one more piece keeps most promises per euro
 * (`marginal`).
 */
export const stockPolicies = ['cover', 'itemTarget', 'marginal'] as const;
export type StockPolicy = (typeof stockPolicies)[number];

export function isStockPolicy(value: unknown): value is StockPolicy {
  return stockPolicies.some((policy) => policy === value);
}
