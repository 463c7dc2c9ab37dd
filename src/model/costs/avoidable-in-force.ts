import type { CostLine } from '../case.ts';
import { leverValue } from '../lever-values.ts';
import { share } from '../probability/refusal.ts';
import type { CostFamily } from '../results.ts';
import type { Scenario } from '../scenario.ts';
import { costFamily } from './cost-family.ts';

/** Families whose avoidable share is a judgement: the others are wholly so, or not at all. */
export const judgedFamilies = [
  'holding',
  'warehouse',
  'orders',
  'visits',
  'workshop',
  'accounts',
] as const satisfies readonly CostFamily[];

/** Every family counts here, whatever the case computes. */
const whole = ['parts', 'field', 'mro', 'availability'] as const;

/**
 * The ledger under a scenario: the avoidable share of a family is that of `avoidable.{family}`, for all its lines; else
 * each line keeps its own.
 *
 * @throws RangeError when a share is none
 */
export function avoidableInForce(
  lines: readonly CostLine[],
  scenario: Scenario,
): readonly CostLine[] {
  if (judgedFamilies.every((family) => scenario[`avoidable.${family}`] === undefined)) return lines;
  return lines.map((line) => {
    const family = judgedFamilies.find((one) => one === costFamily(line.driver, whole));
    const id = `avoidable.${String(family)}`;
    if (!family || scenario[id] === undefined) return line;
    const avoidable = leverValue(scenario, id, 0);
    share(id, avoidable);
    return { ...line, avoidable };
  });
}

/** Share of each family of the ledger that is avoidable, its lines weighed by their euros: `avoidable.{family}` → share. */
export function avoidableShares(lines: readonly CostLine[]): Record<string, number> {
  return Object.fromEntries(
    judgedFamilies.flatMap((family): [string, number][] => {
      const own = lines.filter(({ driver }) => costFamily(driver, whole) === family);
      const sum = (of: (line: CostLine) => number) => own.reduce((all, line) => all + of(line), 0);
      const euros = sum(({ ledgerTotal }) => ledgerTotal ?? 0);
      const gone = sum(({ ledgerTotal, avoidable }) => (avoidable ?? 1) * (ledgerTotal ?? 0));
      return euros > 0 ? [[`avoidable.${family}`, gone / euros]] : [];
    }),
  );
}
