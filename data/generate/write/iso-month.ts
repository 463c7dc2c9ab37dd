/** YYYY-MM of a month of the history: 0 = November 2019. */
export function isoMonth(month: number): string {
  const since = month + 10;
  return `${String(2019 + Math.floor(since / 12))}-${String((since % 12) + 1).padStart(2, '0')}`;
}
