import { sameScenario } from '#scenario/scenario.ts';
import { all } from '../define.ts';
import { fill } from '../fill.ts';
import { onceAFrame } from '../once-a-frame.ts';
import type { Page } from '../page.ts';
import { part, write } from '../part.ts';
import { leverText } from '../scenario-label.ts';
import { ownJson } from '../start-state.ts';

/** Values worth a line; the others are counted. */
const most = 8;

/** `<tri-flows>`: of the levers this page holds, those the reader has set, which go on to the next page. */
export function hostFlows(root: HTMLElement, page: Page): () => void {
  const labels = ownJson<Readonly<Record<string, string>>>(root);
  const document = root.ownerDocument;
  // After the levers: they mark themselves when the scenario moves.
  const show = onceAFrame(() => {
    const name = Object.entries(page.named).find(([, one]) =>
      sameScenario(one, page.scenario.get()),
    )?.[0];
    const isNamed = name !== undefined && name !== 'S0';
    const moved = isNamed ? [] : document.querySelectorAll('tri-lever[data-changed]:not([inline])');
    // A lever may stand twice on a page.
    const texts = [...new Set([...moved].map(leverText))];
    const key = isNamed ? 'named' : texts.length === 0 ? 'none' : 'some';
    const named = document.querySelector('[data-choice]')?.textContent?.trim() ?? '';
    write(part(root, '[data-flows]'), fill(labels[key], { name: named }));
    const lines = texts.slice(0, most);
    if (texts.length > most) lines.push(fill(labels['more'], { n: texts.length - most }));
    part(root, 'ul').replaceChildren(
      ...lines.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  });
  return all(page.scenario.subscribe(show), page.results.subscribe(show));
}
