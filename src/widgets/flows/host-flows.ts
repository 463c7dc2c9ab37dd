import { lever } from '#scenario/levers.ts';
import { modified, sameScenario, valueOf } from '#scenario/scenario.ts';
import { all } from '../define.ts';
import { fill } from '../fill.ts';
import { leverName, leverValueText, type LeverWords } from '../lever-text.ts';
import type { Page } from '../page.ts';
import { part, write } from '../part.ts';
import { ownJson } from '../start-state.ts';

interface FlowState {
  readonly labels: Readonly<Record<string, string>>;
  readonly levers: LeverWords;
  /** Folder of the page, and levers it places that another page explains. */
  readonly page: string;
  readonly placed: readonly string[];
}

/** Values worth a line; the others are counted. */
const most = 8;

/** `<tri-flows>`: of the levers this page moves, those the reader has set, which go on to the next page. */
export function hostFlows(root: HTMLElement, page: Page): () => void {
  const { labels, levers, page: folder, placed } = ownJson<FlowState>(root);
  const list = part(root, 'ul');
  const isOfThisPage = (id: string) => {
    const entry = lever(id);
    return (
      entry?.page === folder ||
      placed.includes(id) ||
      (placed.includes('premiumShare') && id.startsWith('match.'))
    );
  };
  return all(
    page.scenario.subscribe((scenario) => {
      const name = Object.keys(page.named).find(
        (one) => one !== 'S0' && sameScenario(page.named[one] ?? {}, scenario),
      );
      const ids = name === undefined ? modified(scenario).filter(isOfThisPage) : [];
      const key = name !== undefined ? 'named' : ids.length === 0 ? 'none' : 'some';
      write(
        part(root, '[data-flows]'),
        fill(labels[key], { name: labels[`scenario.${name}`] ?? '' }),
      );
      const lines = ids.slice(0, most).map((id) =>
        fill(labels['value'], {
          label: leverName(id, levers),
          value: leverValueText(
            id,
            valueOf(scenario, id, page.defaults),
            scenario,
            levers,
            page.format,
          ),
        }),
      );
      if (ids.length > most) lines.push(fill(labels['more'], { n: ids.length - most }));
      list.replaceChildren(
        ...lines.map((text) => {
          const item = root.ownerDocument.createElement('li');
          item.textContent = text;
          return item;
        }),
      );
    }),
  );
}
