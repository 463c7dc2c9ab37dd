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

/**
 * `premiumShare`: the worker writes `match.*` from the value asked for; the widget shows the value
 * measured on the results. Each drag starts from the scenario it found, so that a handle that comes
 * back brings everything back.
 */
export function gestureLever({ id }: Lever, page: Page, onAnswer: () => void): LeverMoves {
  const measured = () => page.results.get().scenario.premiumShare;
  const written = () => modified(page.scenario.get()).filter((key) => key.startsWith('match.'));
  let last: { readonly drag: object; readonly from: ReturnType<typeof page.scenario.get> } | null =
    null;
  let asked = 0;
  let answered = 0;
  return {
    today: page.start.results.before.premiumShare,
    value: measured,
    isModified: () => written().length > 0,
    isWaiting: () => answered !== asked || !page.isFresh(),
    move(value, drag) {
      if (last?.drag !== drag) last = { drag, from: page.scenario.get() };
      const ask = ++asked;
      void page
        .engine()
        .gesture(id, value, last.from)
        .then(
          (next) => {
            if (ask !== asked) return;
            answered = ask;
            page.change(next, drag);
            onAnswer();
          },
          () => {
            answered = asked;
            page.failed.set(true);
          },
        );
    },
    reset() {
      answered = asked += 1;
      page.change(written().reduce(resetLever, page.scenario.get()));
    },
  };
}
