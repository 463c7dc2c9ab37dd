import type { Triangle } from './results.ts';

/** A triangle nothing could be computed for. */
export const emptyTriangle: Triangle = {
  cost: null,
  stock: null,
  service: null,
  margin: null,
  workingCapital: null,
  serviceByClass: {},
  promisesByClass: {},
  constantMix: null,
  within24h: null,
  within48h: null,
  coverage: null,
  ceiling: null,
  stockNet: null,
  stockDead: null,
  stockFloor: null,
  revenue: null,
  revenueByFamily: {},
  costOfGoods: null,
  costLines: null,
  clientsLost: null,
  firstTimeFix: null,
  installationAvailability: null,
  penalties: null,
  premiumShare: null,
};
