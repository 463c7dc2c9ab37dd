import type { BandsRead } from '#engine/readings/bands.ts';
import { createStore, type Store } from '#scenario/store.ts';
import { all } from './define.ts';
import type { Page } from './page.ts';

/** Milliseconds without a move after which bands are drawn. */
const rest = 700;

/** What is known of the bands of the scenario in force. */
export interface BandsState {
  readonly read: BandsRead | null;
  /** They are of an earlier scenario: shown pale. */
  readonly stale: boolean;
}

/**
 * Bands of the change, drawn when the levers rest: 40 draws, then 200 while they stay so. They never delay an
 * evaluation asked for, and nothing is drawn before the reader moves something.
 */
export function watchBands(page: Page): { readonly bands: Store<BandsState>; stop(): void } {
  const bands = createStore<BandsState>({ read: null, stale: false });
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function draw(): Promise<void> {
    const scenario = page.scenario.get();
    for (const draws of ['40', '200']) {
      // The worker's own answer to this name is a BandsRead.
      const read = (await page
        .engine()
        .read('panel bands', 'bands', scenario, { draws })
        .catch(() => null)) as BandsRead | null;
      if (read === null || page.scenario.get() !== scenario) return;
      bands.set({ read, stale: false });
    }
  }

  const stop = all(
    page.results.subscribe(() => {
      clearTimeout(timer);
      const { read } = bands.get();
      if (Object.keys(page.scenario.get()).length === 0) bands.set({ read: null, stale: false });
      else {
        if (read) bands.set({ read, stale: true });
        if (page.touched.get() || page.scenario.get() !== page.start.scenario)
          timer = setTimeout(() => void draw(), rest);
      }
    }),
    () => clearTimeout(timer),
  );
  return { bands, stop };
}
