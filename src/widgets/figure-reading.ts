import type { Figure, View } from '#figures/figure.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Page } from './page.ts';

export interface FigureReading {
  /** What was read for the scenario in force and for `now`; the last one, and `stale`, while it is not known. */
  readonly state: (view: View) => {
    readonly read: unknown;
    readonly readNow: unknown;
    readonly stale: boolean;
  };
  /** Asks for what is neither known nor on its way. */
  ask(view: View): void;
}

/** Readings kept for each figure: enough to come back to where one was. */
const most = 12;

/** The reading of one figure, kept by what was asked. */
export function createReading(
  { id, reading }: Pick<Figure, 'id' | 'reading'>,
  page: Page,
  built: { readonly view: View; readonly read: unknown } | null,
  onChange: () => void,
): FigureReading {
  const known = new Map<string, unknown>();
  const asked = new Map<'scenario' | 'now', string>();
  let last: unknown = built?.read ?? null;

  const viewed = (view: View) =>
    Object.fromEntries((reading?.views ?? []).map((name) => [name, view[name] ?? '']));
  const scenarioOf = (which: 'scenario' | 'now'): Scenario => {
    if (reading?.of === 'case') return {};
    return which === 'now' ? page.now.get().scenario : page.scenario.get();
  };
  const keyOf = (which: 'scenario' | 'now', view: View) =>
    JSON.stringify([scenarioOf(which), viewed(view)]);

  function keep(key: string, value: unknown): void {
    known.delete(key);
    known.set(key, value);
    for (const old of known.keys()) {
      if (known.size <= most) break;
      known.delete(old);
    }
  }

  if (built && reading) {
    const start = reading.of === 'case' ? {} : page.start.scenario;
    keep(JSON.stringify([start, viewed(built.view)]), built.read);
  }

  function want(which: 'scenario' | 'now', view: View): void {
    const key = keyOf(which, view);
    if (!reading || known.has(key) || asked.get(which) === key) return;
    if (which === 'scenario' && key === keyOf('now', view)) return;
    asked.set(which, key);
    page
      .engine()
      .read(`${id} ${which}`, reading.name, scenarioOf(which), viewed(view))
      .then(
        (value) => {
          if (value === null) return;
          keep(key, value);
          onChange();
        },
        // The last picture stays, marked stale; the next move asks anew.
        () => asked.delete(which),
      );
  }

  return {
    state(view) {
      if (!reading) return { read: null, readNow: null, stale: false };
      const [key, keyNow] = [keyOf('scenario', view), keyOf('now', view)];
      last = known.get(key) ?? last;
      return { read: last, readNow: known.get(keyNow) ?? null, stale: !known.has(key) };
    },
    ask(view) {
      want('now', view);
      want('scenario', view);
    },
  };
}
