import type { TwoEchelon } from '#model/parts/two-echelon.ts';

/** A depot and its bases as three families write them. */
export interface DepotInputs {
  baseDemandPerDay: number[];
  depotToBaseDays: number[];
  depotLeadTimeDays: number;
  depotStock: number;
  baseStock: number[];
}

export function twoEchelonOf(inputs: DepotInputs): TwoEchelon {
  return {
    depotLeadTime: inputs.depotLeadTimeDays,
    depotStock: inputs.depotStock,
    bases: inputs.baseDemandPerDay.map((demand, j) => ({
      demand,
      transit: inputs.depotToBaseDays[j]!,
      stock: inputs.baseStock[j]!,
    })),
  };
}
