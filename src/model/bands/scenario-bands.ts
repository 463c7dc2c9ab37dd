import type { Case } from '../case.ts';
import { whole } from '../probability/refusal.ts';
import type { Scenario } from '../scenario.ts';
import { bandsOf, type Bands } from './band-of-difference.ts';
import { scenarioDraws } from './scenario-draws.ts';
import type { Uncertain } from './uncertain.ts';

/**
 * Bands of today, of a scenario and of the change between them, number by number (`triangleNumbers`).
 *
 * @param uncertain  entries of the register
 * @param draws      whole, ≥ 1; 200 for a published band
 * @param seed       whole number
 * @throws RangeError when an entry's default is outside its range, or a lever's value cannot be used
 */
export function scenarioBands(
  of: Case,
  scenario: Scenario,
  uncertain: readonly Uncertain[],
  draws: number,
  seed: number,
): Record<string, Bands> {
  whole('draws', draws, 1);
  return bandsOf(scenarioDraws(of, scenario, uncertain).pairs({ from: 0, to: draws, seed }));
}
