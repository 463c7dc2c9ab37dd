export type ServiceClass = 'AOG' | '24H' | '48H' | 'CATALOGUE';
/** Shares of orders by class: AOG, 24H, 48H, CATALOGUE. */
export type Shares = readonly [number, number, number, number];

/** How the holders of an offer use its classes; tuned so that all lines give AOG 8, 24 h 61, 48 h 12, catalogue 19 %. */
export interface ClassUse {
  readonly planned: Shares;
  readonly unplanned: Shares;
  /** Share of machine-down orders asked in class AOG. */
  readonly aogWhenDown: number;
}

export const CATALOGUE_USE: ClassUse = {
  planned: [0, 0, 0, 1],
  unplanned: [0, 0, 0, 1],
  aogWhenDown: 0,
};
export const PACK_USE: ClassUse = {
  planned: [0, 0, 0.6, 0.4],
  unplanned: [0, 0, 0.86, 0.14],
  aogWhenDown: 0,
};
export const FAST_USE: ClassUse = {
  planned: [0, 0.38, 0.22, 0.4],
  unplanned: [0, 0.91, 0.045, 0.045],
  aogWhenDown: 0,
};
export const AOG_USE: ClassUse = {
  planned: [0.01, 0.36, 0.21, 0.42],
  unplanned: [0.2, 0.74, 0.03, 0.03],
  aogWhenDown: 0.9,
};
