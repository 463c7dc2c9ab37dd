/** Gestures: one handle that writes many levers by a stated rule, and shows the value measured on them. */
import type { Case } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';
import { billedShare } from './gestures/billed-share.ts';
import { offerCount } from './gestures/offer-count.ts';
import { premiumShare } from './gestures/premium-share.ts';

export type Gesture = (company: Case, scenario: Scenario, value: number) => Scenario;

/** Every gesture, by its id in the register. */
export const gestures: Readonly<Record<string, Gesture>> = {
  premiumShare,
  offerCount,
  billedShare,
};

/** The scenario with what it asks of gestures, by their ids, written by their rules. */
export function withGestures(company: Case, scenario: Scenario): Scenario {
  const asked = Object.entries(gestures).filter(([id]) => id in scenario);
  if (asked.length === 0) return scenario;
  const stored = Object.entries(scenario).filter(([id]) => !Object.hasOwn(gestures, id));
  return asked.reduce<Scenario>(
    (made, [id, gesture]) => gesture(company, made, Number(scenario[id])),
    Object.fromEntries(stored),
  );
}
