import type { Lever } from '#scenario/lever.ts';
import { later } from '../define.ts';
import type { LeverDress } from '../lever-dress.ts';
import type { Page } from '../page.ts';

/** The curve along a slider, when its shell has one: its code comes after the lever is awake. */
export function laterEffect(
  root: HTMLElement,
  page: Page,
  parts: { readonly lever: Lever; readonly dress: LeverDress },
): () => void {
  if (!root.querySelector('[data-curve]')) return () => undefined;
  const host = later(() =>
    import('./host-effect.ts').then(
      ({ hostEffect }) =>
        (element, of) =>
          hostEffect(element, of, parts),
    ),
  );
  return host(root, page);
}
