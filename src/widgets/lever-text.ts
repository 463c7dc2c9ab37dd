import type { Format } from '#figures/figure.ts';
import type { LeverValue, Scenario } from '#model/scenario.ts';
import { lever as leverOf } from '#scenario/levers.ts';
import { fill } from './fill.ts';
import { leverDress } from './lever-dress.ts';

/** What levers are told with, on a page that does not hold them. */
export interface LeverWords {
  /** `lever.*` without the prefix: `{family}.label` (`.one` where that is the family's), `{family}.option.{option}`, `common.value.month`. */
  readonly labels: Readonly<Record<string, string>>;
  /** Id of a segment, offer, class or place → its name. */
  readonly names: Readonly<Record<string, string>>;
  /** Ids of today's offers and of the classes, in their order: the cells of rows. */
  readonly offers: readonly string[];
  readonly classes: readonly string[];
}

/** Cells of a row worth a name; the rest is told together. */
const mostCells = 3;

/** "Offres proposées à Continuité critique"; its id where no word is known. */
export function leverName(id: string, { labels, names }: LeverWords): string {
  const family = leverOf(id)?.id ?? id;
  const label = labels[`${family}.one`] ?? labels[`${family}.label`];
  if (label === undefined) return id;
  const start = family.indexOf('{');
  if (start < 0) return label;
  const index = id.slice(start, id.length - (family.length - family.indexOf('}') - 1));
  return fill(label, { name: names[index] ?? index });
}

/** A lever's value as the reader reads it. */
export function leverValueText(
  id: string,
  value: LeverValue | undefined,
  scenario: Scenario,
  words: LeverWords,
  format: Format,
): string {
  const { labels } = words;
  const entry = leverOf(id);
  if (!entry || value === undefined) return labels['none'] ?? '';
  if (Array.isArray(value)) return rowText(value as readonly number[], id, scenario, words, format);
  if (typeof value === 'number') {
    const common = Object.entries(labels).filter(([key]) => key.startsWith('common.'));
    const own = common.map(([key, text]) => [key.slice('common.'.length), text] as const);
    const text = leverDress(entry, format, Object.fromEntries(own)).write(value);
    return fill(labels[`common.in.${entry.unit}`] ?? '{value}', { value: text });
  }
  return labels[`${entry.id}.option.${String(value)}`] ?? String(value);
}

/** "55 % Disponibilité, 45 % Réactif": the largest cells, then the others together. */
function rowText(
  row: readonly number[],
  id: string,
  scenario: Scenario,
  { labels, names, offers, classes }: LeverWords,
  format: Format,
): string {
  const cells = id.startsWith('match.') ? [...offers, ...added(scenario)] : classes;
  const held = row
    .map((percent, cell) => ({ percent, name: cells[cell] ?? String(cell + 1) }))
    .filter(({ percent }) => percent > 0)
    .sort((a, b) => b.percent - a.percent);
  const told = held.length <= mostCells + 1 ? held : held.slice(0, mostCells);
  const rest = held.slice(told.length);
  const parts = told.map(
    ({ percent, name }) => `${format.percent(percent / 100, 0)} ${names[name] ?? name}`,
  );
  if (rest.length === 0) return parts.join(', ');
  const others = rest.reduce((sum, { percent }) => sum + percent, 0);
  const text = fill(labels['common.row.rest'], {
    n: rest.length,
    share: format.percent(others / 100, 0),
  });
  return [...parts, text].join(', ');
}

/** New offers the scenario has, in their order. */
function added(scenario: Scenario): readonly string[] {
  return ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'].filter(
    (id) => (scenario[`offers.${id}.deliveryClass`] ?? 'none') !== 'none',
  );
}
