import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { refusal, type Job } from './job.ts';

type Studied = readonly Results[] | null;

interface Study {
  readonly scenarios: readonly Scenario[];
  readonly results: Results[];
  resolve(results: Studied): void;
  reject(error: Error): void;
}

export interface Studies {
  /** Null when the same key is added again before the last result, or all stop. */
  add(key: string, scenarios: readonly Scenario[]): Promise<Studied>;
  /** Next scenario of the oldest study; the one before must be settled. */
  next(): Job | undefined;
  stop(): void;
}

/** Studies under way, one scenario at a time. */
export function createStudies(): Studies {
  const open = new Map<string, Study>();

  function cancel(key: string): void {
    open.get(key)?.resolve(null);
    open.delete(key);
  }

  return {
    add(key, scenarios) {
      cancel(key);
      if (scenarios.length === 0) return Promise.resolve([]);
      return new Promise((resolve, reject) => {
        open.set(key, { scenarios, results: [], resolve, reject });
      });
    },

    next() {
      const [first] = open;
      if (!first) return undefined;
      const [key, study] = first;
      const scenario = study.scenarios[study.results.length] ?? {};
      return {
        ask: { kind: 'evaluate', scenario },
        settle(answer) {
          if (open.get(key) !== study) return;
          if (answer.kind !== 'results') study.reject(refusal(answer));
          else if (study.results.push(answer.results) === study.scenarios.length) {
            study.resolve(study.results);
          } else return;
          open.delete(key);
        },
      };
    },

    stop() {
      for (const key of [...open.keys()]) cancel(key);
    },
  };
}
