import type { Triangle } from '#model/results.ts';
import type { Lever } from '#scenario/lever.ts';
import { modified, resetLever, setLever } from '#scenario/scenario.ts';
import type { Page } from './page.ts';

/** What a lever's widget asks of the page: two kinds of levers, one way of speaking to them. */
export interface LeverMoves {
  /** Value in force, base units; null when it cannot be computed. */
  value(): number | null;
  readonly today: number | null;
  isModified(): boolean;
  /** Asked for and not yet shown in the results. */
  isWaiting(): boolean;
  move(value: number, drag: object): void;
  reset(): void;
}

export function storedLever({ id }: Lever, page: Page): LeverMoves {
  const number = (value: unknown) => (typeof value === 'number' ? value : null);
  const today = number(page.defaults[id]);
  return {
    today,
    value: () => number(page.scenario.get()[id]) ?? today,
    isModified: () => modified(page.scenario.get()).includes(id),
    isWaiting: () => false,
    move: (value, drag) =>
      page.change(setLever(page.scenario.get(), id, value, page.defaults), drag),
    reset: () => page.change(resetLever(page.scenario.get(), id)),
  };
}

/** What a gesture moves, measured on a triangle; null when contracts are unknown, or for another lever. */
export function gestureValue(id: string, triangle: Triangle): number | null {
  if (id === 'premiumShare' || id === 'offerCount' || id === 'billedShare') return triangle[id];
  return null;
}

/**
 * A gesture: the worker writes other levers from the value asked for; the widget shows the value measured on
 * the results. Each drag starts from the scenario it found, so that a handle that comes back brings everything back.
 */
export function gestureLever({ id, step }: Lever, page: Page, onAnswer: () => void): LeverMoves {
  const measured = () => gestureValue(id, page.results.get().scenario);
  const today = gestureValue(id, page.start.results.before);
  let last: { readonly drag: object; readonly from: ReturnType<typeof page.scenario.get> } | null =
    null;
  let asked = 0;
  let answered = 0;

  function ask(value: number, from: ReturnType<typeof page.scenario.get>, drag?: object): void {
    const own = ++asked;
    void page
      .engine()
      .gesture(id, value, from)
      .then(
        (next) => {
          if (own !== asked) return;
          answered = own;
          page.change(next, drag);
          onAnswer();
        },
        () => {
          answered = asked;
          page.failed.set(true);
        },
      );
  }

  return {
    today,
    value: measured,
    // What it wrote may be another gesture's: only what is measured tells.
    isModified: () => Math.abs((measured() ?? 0) - (today ?? 0)) >= step / 2,
    isWaiting: () => answered !== asked || !page.isFresh(),
    move(value, drag) {
      if (last?.drag !== drag) last = { drag, from: page.scenario.get() };
      ask(value, last.from, drag);
    },
    reset: () => ask(today ?? 0, page.scenario.get()),
  };
}
