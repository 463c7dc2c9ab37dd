/** Name of a measure, what was found, what case.md asks. */
export type Row = readonly [measure: string, found: string, target: string];

export const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)} %`;
export const millions = (value: number): string => `${(value / 1e6).toFixed(2)} M€`;
