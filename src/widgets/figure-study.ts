import type { Figure } from '#figures/figure.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Page } from './page.ts';

export interface Study {
  /** Points of the last study that came back; `stale` while they belong to an earlier scenario. */
  readonly state: () => {
    readonly studied: readonly unknown[];
    /** The study around `now`; empty while unknown. */
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
  const keyOf = (scenario: Scenario) => JSON.stringify(wantedFor(scenario));
  const nowKey = () => keyOf(page.now.get().scenario);
  // What the build has not studied is asked for when the figure is seen.
  let last = { key: built.length > 0 ? keyOf(page.start.scenario) : '', points: built };
  /** Around the page's start, and around the last pin. */
  const known = new Map([[last.key, built]]);
  const asked = { scenario: last.key, now: last.key };

  function ask(of: 'scenario' | 'now', key: string, scenario: Scenario): void {
    if (!study || key === asked[of]) return;
    asked[of] = key;
    const take = (points: readonly unknown[]) => {
      if (key === nowKey()) known.set(key, points);
      if (of === 'scenario') last = { key, points };
      onChange();
    };
    const points = known.get(key);
    if (points) {
      take(points);
      return;
    }
    page
      .engine()
      .study(of === 'now' ? `${id} now` : id, wantedFor(scenario))
      .then(
        (results) => {
          if (results !== null && key === asked[of]) take(results.map(study.point));
        },
        // The last picture stays, marked stale; the next scenario is studied anew.
        () => {
          asked[of] = '';
        },
      );
  }

  return {
    state: () => ({
      studied: last.points,
      reference: known.get(nowKey()) ?? [],
      stale: study !== undefined && last.key !== keyOf(page.scenario.get()),
    }),
    ask() {
      const scenario = page.scenario.get();
      ask('scenario', keyOf(scenario), scenario);
      const now = nowKey();
      // A scenario just pinned has been studied, or is on its way.
      if (now === last.key) known.set(now, last.points);
      if (!known.has(now) && now !== asked.scenario) ask('now', now, page.now.get().scenario);
    },
  };
}
