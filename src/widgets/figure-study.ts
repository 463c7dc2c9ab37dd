import type { Figure } from '#figures/figure.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Page } from './page.ts';

export interface Study {
  /** Points of the last study that came back; `stale` while they belong to an earlier scenario. */
  readonly state: () => { readonly studied: readonly unknown[]; readonly stale: boolean };
  /** Asks for the study of the scenario in force, unless it is there or on its way. */
  ask(): void;
}

/**
 * The study of one figure, kept by what was asked: a lever that the study itself sets (the x of a curve)
 * changes nothing in it and costs nothing.
 */
export function createStudy(
  { id, study }: Figure,
  page: Page,
  built: readonly unknown[],
  onChange: () => void,
): Study {
  const wantedFor = (scenario: Scenario) => (study ? study.scenarios(scenario) : []);
  const keyOf = (scenarios: readonly Scenario[]) => JSON.stringify(scenarios);
  let studied = built;
  let has = keyOf(wantedFor(page.start.scenario));
  let asked = has;
  return {
    state: () => ({
      studied,
      stale: study !== undefined && has !== keyOf(wantedFor(page.scenario.get())),
    }),
    ask() {
      if (!study) return;
      const scenarios = wantedFor(page.scenario.get());
      const key = keyOf(scenarios);
      if (key === asked) return;
      asked = key;
      if (key === keyOf(wantedFor(page.start.scenario)) && built.length > 0) {
        [studied, has] = [built, key];
        onChange();
        return;
      }
      page
        .engine()
        .study(id, scenarios)
        .then(
          (results) => {
            if (results === null || key !== asked) return;
            [studied, has] = [results.map(study.point), key];
            onChange();
          },
          // The last picture stays, marked stale; the next scenario is studied anew.
          () => {
            asked = has;
          },
        );
    },
  };
}
