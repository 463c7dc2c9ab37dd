import type { TwoEchelon } from '#model/parts/two-echelon.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';

export interface SingleItem {
  /** Mean demand over the lead time, units. */
  readonly mean: number;
  readonly unitCost: number;
}

/** Means from 0.01 to 100 units, spread by powers of ten. */
export function singleItems(count: number): SingleItem[] {
  const random = mulberry32(1);
  return Array.from({ length: count }, () => ({
    mean: 10 ** (-2 + 4 * random()),
    unitCost: 10 ** (1 + 3 * random()),
  }));
}

export interface NetworkItem {
  readonly network: TwoEchelon;
  readonly unitCost: number;
}

/** A depot and its bases for each item; a base asks for some hundredths to some units a lead time. */
export function networkItems(count: number, bases: number): NetworkItem[] {
  const random = mulberry32(2);
  return Array.from({ length: count }, () => {
    const demand = 10 ** (-3.3 + 2.1 * random());
    return {
      unitCost: 10 ** (1.5 + 2.5 * random()),
      network: {
        depotLeadTime: 20 + 80 * random(),
        depotStock: 0,
        bases: Array.from({ length: bases }, () => ({
          demand: demand * (0.3 + 1.4 * random()),
          transit: 2 + 6 * random(),
          stock: 0,
        })),
      },
    };
  });
}
