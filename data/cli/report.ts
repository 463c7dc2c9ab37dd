import type { Company } from '#case/aggregates/company.ts';
import type { CaseMeasures } from '#case/case-measures.ts';
import type { Missing } from '#case/missing.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Results } from '#model/results.ts';
import type { Options } from './options.ts';
import { scenarioOf } from './scenario.ts';

/** What `--json` prints. */
export interface Report {
  readonly case: {
    readonly id: string;
    readonly name: string;
    readonly fictional: boolean;
    readonly currency: string;
    readonly extractedOn: string;
  };
  readonly missing: readonly Missing[];
  readonly measured: CaseMeasures['measured'];
  readonly before: Results['before'];
  readonly scenario: Results['scenario'];
  readonly delta: Results['delta'];
}

/** @throws RangeError when the scenario asked for cannot be used */
export function report(company: Company, id: string, options: Options, cwd: string): Report {
  const { of: built, measured, missing } = company.measures(id);
  const of = segmentedCase(built);
  const today = evaluate(of, {});
  const scenario = scenarioOf(options, of, today.values, cwd);
  const results = Object.keys(scenario).length === 0 ? today : evaluate(of, scenario);
  const { name, fictional, currency, extractedOn } = of;
  return {
    case: { id, name, fictional, currency, extractedOn },
    missing,
    measured,
    before: results.before,
    scenario: results.scenario,
    delta: results.delta,
  };
}
