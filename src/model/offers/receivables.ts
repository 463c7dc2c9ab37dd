import type { Case } from '../case.ts';
import { leverValue } from '../lever-values.ts';
import { refuse } from '../probability/refusal.ts';
import type { Scenario } from '../scenario.ts';

/** Days clients take to pay, mean over what they buy; null when invoices or terms are not known. */
export function paymentDays({ measured: { receivables, revenue } }: Case): number | null {
  return receivables !== null && revenue !== null && revenue > 0
    ? (365 * receivables) / revenue
    : null;
}

/**
 * What clients owe in the scenario, €: so many days of what they buy, fees apart, which are paid as the offer says.
 *
 * @param sold  € more sold in a year than today, fees apart
 * @throws RangeError when `paymentDays` is negative
 */
export function receivablesAfter(of: Case, scenario: Scenario, sold: number): number | null {
  const { receivables } = of.measured;
  const today = paymentDays(of);
  if (receivables === null || today === null) return null;
  const days = leverValue(scenario, 'paymentDays', today);
  if (days < 0) refuse('paymentDays', 'days, ≥ 0', days);
  const owed = receivables + (sold * today) / 365;
  return today > 0 ? owed * (days / today) : owed;
}
