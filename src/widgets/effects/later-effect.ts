import type { Lever } from '#scenario/lever.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { all, later } from '../define.ts';
import type { LeverDress } from '../lever-dress.ts';
import type { Page } from '../page.ts';
import { rememberedView } from '../view-memory.ts';
import { effectView } from './effect-view.ts';

/**
 * The curve along a slider, when its shell has one. The build has drawn it: its code comes at the first touch
 * of a lever, or when the page shows something else than what was built.
 */
export function laterEffect(
  root: HTMLElement,
  page: Page,
  parts: { readonly lever: Lever; readonly dress: LeverDress },
): () => void {
  if (!root.querySelector('[data-curve]')) return () => undefined;
  let stop: (() => void) | undefined;
  const start = () => {
    stop ??= later(() =>
      import('./host-effect.ts').then(
        ({ hostEffect }) =>
          (element, of) =>
            hostEffect(element, of, parts),
      ),
    )(root, page);
  };
  if (page.own || rememberedView(effectView) !== null) start();
  return all(
    page.touched.subscribe((touched) => {
      if (touched) start();
    }),
    page.scenario.subscribe((scenario) => {
      if (!sameScenario(scenario, page.start.scenario)) start();
    }),
    () => stop?.(),
  );
}
