import type { Figure } from '#figures/figure.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Page } from './page.ts';

export interface Study {
  /** Points of the last study that came back; `stale` while they belong to an earlier scenario. */
  readonly state: () => {
    readonly studied: readonly unknown[];
    /** The study around the page's start; empty while unknown. */
    readonly reference: readonly unknown[];
    readonly stale: boolean;
  };
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
  const atStart = keyOf(wantedFor(page.start.scenario));
  let reference = built;
  let studied = built;
  // What the build has not studied is asked for when the figure is seen.
  let has = built.length > 0 ? atStart : '';
  let asked = has;
  return {
    state: () => ({
      studied,
      reference,
      stale: study !== undefined && has !== keyOf(wantedFor(page.scenario.get())),
    }),
    ask() {
      if (!study) return;
      const scenarios = wantedFor(page.scenario.get());
      const key = keyOf(scenarios);
      if (key === asked) return;
      asked = key;
      if (key === atStart && reference.length > 0) {
        [studied, has] = [reference, key];
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
            if (key === atStart) reference = studied;
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
