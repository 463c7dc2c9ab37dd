/** Years of fee that clients have paid ahead, on average; < 0 = they owe it. By when the fee is paid. */
const yearsAhead: Readonly<Record<string, number>> = {
  perAct: 0,
  // Paid at the start of the month, of the year; at the end of the quarter.
  monthly: 0.5 / 12,
  yearlyAdvance: 0.5,
  arrears: -0.5 / 4,
};

/**
 * € that clients have paid ahead for fees of a year, on average over it; < 0 = they owe.
 *
 * @param fees  € a year
 */
export function advanceOf(fees: number, billing: string): number {
  return fees * (yearsAhead[billing] ?? 0);
}
