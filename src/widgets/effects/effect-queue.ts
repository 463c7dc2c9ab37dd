import { effectPoint, type EffectPoint, unknownPoint } from '#figures/effect/effect-point.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Page } from '../page.ts';

/** Milliseconds without a move after which curves are worth computing, and between two looks. */
const rest = 500;
/** Scenarios remembered, so that what was undone comes back at once. */
const most = 1000;

interface Job {
  readonly scenarios: readonly Scenario[];
  tell(points: readonly EffectPoint[]): void;
}

export interface EffectQueue {
  /** Replaces what was wanted under the same id. */
  want(id: string, scenarios: readonly Scenario[], tell: Job['tell']): void;
  drop(id: string): void;
  stop(): void;
}

/**
 * Curves of the levers near the window, one scenario at a time and the last of all: each is its own
 * study, asked once the hand rests and the scenario in force is answered, so that whatever else the
 * page asks meanwhile goes before the next.
 */
export function createEffectQueue(page: Page): EffectQueue {
  const wanted = new Map<string, Job>();
  const known = new Map<string, EffectPoint>();
  let movedAt = -Infinity;
  let running = false;
  const isComputing = () => !page.isFresh() && !page.failed.get();
  const stopWatching = page.scenario.subscribe(() => (movedAt = performance.now()));

  async function pointOf(scenario: Scenario): Promise<EffectPoint | null> {
    const key = JSON.stringify(scenario);
    const remembered = known.get(key);
    if (remembered) return remembered;
    const point = await page
      .engine()
      .study('effects', [scenario])
      .then((results) => results?.map(effectPoint)[0] ?? null)
      .catch(() => unknownPoint);
    if (known.size >= most) known.clear();
    if (point) known.set(key, point);
    return point;
  }

  /** Null when it is no longer wanted. */
  async function along(id: string, job: Job): Promise<readonly EffectPoint[] | null> {
    const points: EffectPoint[] = [];
    for (const scenario of job.scenarios) {
      if (!known.has(JSON.stringify(scenario))) await calm();
      if (wanted.get(id) !== job) return null;
      const point = await pointOf(scenario);
      if (!point) return null;
      points.push(point);
    }
    return wanted.get(id) === job ? points : null;
  }

  async function calm(): Promise<void> {
    while (wanted.size > 0 && (performance.now() - movedAt < rest || isComputing()))
      await new Promise((later) => setTimeout(later, rest / 2));
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    for (let next = wanted.entries().next(); !next.done; next = wanted.entries().next()) {
      const [id, job] = next.value;
      const points = await along(id, job);
      if (wanted.get(id) !== job) continue;
      wanted.delete(id);
      if (points) job.tell(points);
    }
    running = false;
  }

  return {
    want(id, scenarios, tell) {
      wanted.delete(id);
      wanted.set(id, { scenarios, tell });
      void run();
    },
    drop: (id) => void wanted.delete(id),
    stop() {
      wanted.clear();
      stopWatching();
    },
  };
}
