import type { Format } from './figure.ts';

/** A round sum, as axes show it: "10 M€" where the format would write "10,0 M€". */
export function roundMoney(format: Format, value: number): string {
  const text = format.money(value);
  return value % 1e6 === 0 ? text.replace(/[.,]0(?=\D|$)/, '') : text;
}
