import type { Scenario } from '#model/scenario.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { decode } from '#scenario/url.ts';
import { all, on } from './define.ts';
import type { Page } from './page.ts';
import { part } from './part.ts';

/** `<tri-set>`: a link that puts levers in a state over the reader's own; while nothing else moves, undone beside it. */
export function hostSet(root: HTMLElement, page: Page): () => void {
  const link = part<HTMLAnchorElement>(root, 'a');
  const undo = part(root, '[data-undo]');
  const { defaults, named } = page;
  const made = () =>
    decode(root.dataset['levers'] ?? '', { defaults, named, base: page.scenario.get() });
  // What the build checked may mean nothing on the reader's own case: then it is text.
  if (page.own && made().repairs.length > 0) {
    link.replaceWith(...link.childNodes);
    return () => undefined;
  }
  /** What a press has made, as long as it stands: another move would be undone first. */
  let pressed: Scenario | null = null;
  const show = () => {
    const now = page.scenario.get();
    link.toggleAttribute('data-made', sameScenario(made().scenario, now));
    undo.hidden = pressed === null || !sameScenario(pressed, now);
  };
  return all(
    on(link, 'click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const { scenario } = made();
      if (sameScenario(scenario, page.scenario.get())) return;
      pressed = scenario;
      page.choose(scenario);
    }),
    on(undo, 'click', () => {
      link.focus();
      page.history.undo();
      page.settle();
    }),
    page.scenario.subscribe(show),
  );
}
