import type { Scenario } from '#model/scenario.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { all, on } from '../define.ts';
import type { Page } from '../page.ts';
import { part } from '../part.ts';

/** `<tri-chooser>`: the scenarios with a name, and the reader's own, which stays at hand while he looks at others. */
export function hostChooser(root: HTMLElement, page: Page): () => void {
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const ownRow = part(root, '[data-own-scenario]');
  let own: Scenario | null = null;

  const show = (scenario: Scenario) => {
    const name = Object.keys(page.named).find((one) =>
      sameScenario(page.named[one] ?? {}, scenario),
    );
    if (name === undefined) own = scenario;
    ownRow.hidden = own === null;
    for (const radio of radios) radio.checked = radio.value === (name ?? 'SX');
  };
  return all(
    ...radios.map((radio) =>
      on(radio, 'change', () => {
        const chosen = radio.value === 'SX' ? own : page.named[radio.value];
        if (chosen) page.choose(chosen);
      }),
    ),
    page.scenario.subscribe(show),
  );
}
