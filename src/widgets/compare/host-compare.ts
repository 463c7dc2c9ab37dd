import { csvOfComparison } from '#exports/comparison-csv.ts';
import { download } from '#exports/download.ts';
import type { Comparison } from '#figures/comparison/comparison.ts';
import { fillComparison } from '#figures/comparison/fill-comparison.ts';
import type { Scenario } from '#model/scenario.ts';
import { all, on } from '../define.ts';
import type { Page } from '../page.ts';
import { part, write } from '../part.ts';
import { ownJson } from '../start-state.ts';
import { compareScenarios, type CompareWords } from './compare-scenarios.ts';
import { type Candidate, candidates, chosenAtFirst } from './compared.ts';
import type { Compared } from './result-rows.ts';

interface CompareState {
  readonly words: CompareWords;
  /** Results of the scenarios with a name, as the build has them. */
  readonly built: Readonly<Record<string, Compared>>;
}

/** `<tri-compare>`: pins, the reader's scenario and those with a name, side by side; any of them can be gone back to. */
export function hostCompare(root: HTMLElement, page: Page): () => void {
  const { words, built } = ownJson<CompareState>(root);
  const table = part(root, 'table');
  const choices = part(root, '[data-choices]');
  const told = part(root, '[data-told]');
  const key = (scenario: Scenario) => JSON.stringify(scenario);
  const known = new Map<string, Compared>(
    page.own
      ? []
      : Object.entries(built).map(([name, results]) => [key(page.named[name] ?? {}), results]),
  );
  known.set(key(page.start.scenario), page.start.results);
  let list: readonly Candidate[] = [];
  let chosen: ReadonlySet<string> | null = null;
  let shown: Comparison | null = null;

  const isChosen = ({ id }: Candidate) => (chosen ?? chosenAtFirst(list, 'S4')).has(id);
  const show = () => {
    list = candidates(page, words.labels);
    for (const { scenario, results } of page.pins.list.get()) {
      if (results) known.set(key(scenario), results);
    }
    if (page.isFresh()) known.set(key(page.scenario.get()), page.results.get());
    fillChoices(
      choices,
      list.map((one) => ({ ...one, isChosen: isChosen(one) })),
    );
    const wanted = list.filter(isChosen);
    const missing = wanted.filter(({ scenario }) => !known.has(key(scenario)));
    write(told, missing.length > 0 ? (words.labels['computing'] ?? '') : '');
    // The scenario in force is on its way by itself.
    learn(missing.map(({ scenario }) => scenario).filter((one) => one !== page.scenario.get()));
    const ready = wanted.flatMap((one) => {
      const results = known.get(key(one.scenario));
      return results ? [{ ...one, results }] : [];
    });
    const { before } = page.start.results;
    shown = compareScenarios(ready, before, page.defaults, words, page.format, true);
    fillComparison(table, shown);
    root.dataset['live'] = '';
  };
  let asked = '[]';
  const learn = (scenarios: readonly Scenario[]) => {
    if (JSON.stringify(scenarios) === asked) return;
    asked = JSON.stringify(scenarios);
    if (scenarios.length === 0) return;
    page
      .engine()
      .study('compare', scenarios)
      .then(
        (results) => {
          results?.forEach((one, k) => known.set(key(scenarios[k] ?? {}), one));
          if (results) show();
        },
        () => write(told, words.labels['failed'] ?? ''),
      );
  };

  return all(
    on(choices, 'change', () => {
      const boxes = [...choices.querySelectorAll<HTMLInputElement>('input')];
      chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
      show();
    }),
    on(table, 'click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-go]') : null;
      const one = list.find(({ id }) => id === button?.dataset['go']);
      if (one) page.choose(one.scenario);
    }),
    on(part(root, '[data-csv]'), 'click', () => {
      if (!shown) return;
      const csv = csvOfComparison(shown, page.format.lang);
      download('comparison.csv', csv, 'text/csv;charset=utf-8');
    }),
    page.pins.list.subscribe(show),
    page.results.subscribe(show),
    page.scenario.subscribe(show),
  );
}

/** One box a candidate; made anew only when the candidates change, so that the focus stays. */
function fillChoices(
  place: Element,
  list: readonly (Candidate & { readonly isChosen: boolean })[],
): void {
  const made = JSON.stringify(list.map(({ id, name }) => [id, name]));
  if (place.getAttribute('data-made') !== made) {
    place.setAttribute('data-made', made);
    const document = place.ownerDocument;
    place.replaceChildren(
      ...list.map(({ id, name }) => {
        const label = document.createElement('label');
        const box = document.createElement('input');
        box.type = 'checkbox';
        box.value = id;
        label.append(box, ` ${name}`);
        return label;
      }),
    );
  }
  for (const box of place.querySelectorAll('input')) {
    box.checked = list.some(({ id, isChosen }) => id === box.value && isChosen);
  }
}
