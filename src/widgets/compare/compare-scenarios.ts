import type {
  ComparedCell,
  ComparedColumn,
  ComparedRow,
  Comparison,
} from '#figures/comparison/comparison.ts';
import type { Format } from '#figures/figure.ts';
import type { Triangle } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { sameValue } from '#scenario/legal.ts';
import { lever as leverOf, leverOrder } from '#scenario/levers.ts';
import { type Defaults, valueOf } from '#scenario/scenario.ts';
import { leverName, leverValueText, type LeverWords } from '../lever-text.ts';
import { type Compared, differenceText, levelText, resultGroups } from './result-rows.ts';

/** One scenario of the comparison. */
export interface ComparedScenario {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly results: Compared;
}

export interface CompareWords {
  /** `compare.*`, without the prefix. */
  readonly labels: Readonly<Record<string, string>>;
  readonly levers: LeverWords;
}

/** Scenarios beside what was before: every result, then only the levers that differ. */
export function compareScenarios(
  scenarios: readonly ComparedScenario[],
  before: Triangle,
  defaults: Defaults,
  { labels, levers }: CompareWords,
  format: Format,
  canGo: boolean,
): Comparison {
  const columns: ComparedColumn[] = [
    { id: 'before', name: labels['before'] ?? '', go: null },
    ...scenarios.map(({ id, name }) => ({ id, name, go: canGo ? (labels['go'] ?? '') : null })),
  ];
  const results = resultGroups(before).map(({ id, rows }) => ({
    title: labels[`group.${id}`] ?? '',
    rows: rows
      .map(({ id: row, kind, of }): ComparedRow => {
        const was = of(before);
        const cell = (value: number | null, isFirst: boolean): ComparedCell => ({
          text: levelText(kind, value, format, labels['none'] ?? ''),
          change:
            isFirst || value === null || was === null
              ? null
              : differenceText(kind, value - was, format, labels['same'] ?? ''),
          value,
        });
        return {
          label: labels[`row.${row}`] ?? levers.names[row.replace('class.', '')] ?? row,
          cells: [
            cell(was, true),
            ...scenarios.map((one) => cell(of(one.results.scenario), false)),
          ],
        };
      })
      .filter(({ cells }) => cells.some(({ value }) => value !== null)),
  }));

  const differing = differingLevers(
    scenarios.map(({ scenario }) => scenario),
    defaults,
  );
  const told = differing.map((id): ComparedRow & { readonly page: string } => ({
    page: leverOf(id)?.page ?? '',
    label: leverName(id, levers),
    cells: [{}, ...scenarios.map(({ scenario }) => scenario)].map((scenario) => ({
      text: leverValueText(id, valueOf(scenario, id, defaults), scenario, levers, format),
      change: null,
      value: null,
    })),
  }));
  const pages = [...new Set(told.map(({ page }) => page))];
  return {
    caption: labels['caption'] ?? '',
    measure: labels['measure'] ?? '',
    columns,
    groups: [
      ...results,
      ...pages.map((page) => ({
        title: labels[`page.${page}`] ?? page,
        rows: told.filter((row) => row.page === page),
      })),
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** Levers that are not the same everywhere, today included, in the order of the register. */
export function differingLevers(
  scenarios: readonly Scenario[],
  defaults: Defaults,
): readonly string[] {
  const ids = [...new Set(scenarios.flatMap((scenario) => Object.keys(scenario)))];
  return ids
    .filter((id) =>
      scenarios.some(
        (scenario) => !sameValue(valueOf(scenario, id, defaults), valueOf({}, id, defaults)),
      ),
    )
    .sort((a, b) => leverOrder(a) - leverOrder(b) || (a < b ? -1 : 1));
}
