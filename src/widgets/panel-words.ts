import type { Format } from '#figures/figure.ts';
import { moneySign, shareSign } from '#figures/sign.ts';
import type { Results } from '#model/results.ts';
import { fill } from './fill.ts';
import type { Kpi } from './kpis.ts';

type Labels = Readonly<Record<string, string>>;

/** What the panel says in words; the shell writes it at build, the host while levers move. */
export function kpiText(format: Format, kpi: Kpi, value: number | null): string {
  return kpi === 'service' ? format.percent(value, 1) : format.money(value);
}

/** "380 k€ de plus qu'avant": the wording depends on the sign. */
export function changeText(results: Results, kpi: Kpi, labels: Labels, format: Format): string {
  const change = results.delta[kpi];
  if (results.scenario[kpi] === null) return labels['delta.unknown'] ?? '';
  const sign = kpi === 'service' ? shareSign(change) : moneySign(change);
  if (sign === 'unknown') return labels['delta.noBefore'] ?? '';
  const size = Math.abs(change ?? 0);
  const by = kpi === 'service' ? format.points(size, 1).replace('+', '') : format.money(size);
  return fill(labels[`delta.${sign}`], { by });
}

/** Whose services these numbers are of. */
export function perimeterText({ perimeter }: Results, labels: Labels): string {
  const families = perimeter.map((family) => labels[`perimeter.${family}`] ?? family);
  return fill(labels['perimeter'], { families: families.join(', ') });
}

/** How far the model stands from what was measured, before any change. */
export function gapText({ gap }: Results, labels: Labels, format: Format): string {
  if (gap.service === null && gap.stock === null) return labels['gap.unknown'] ?? '';
  return fill(labels['gap'], {
    service: format.points(gap.service, 1),
    stock: format.change(gap.stock),
  });
}

export function announcement({ scenario }: Results, labels: Labels, format: Format): string {
  return fill(labels['announce'], {
    service: format.percent(scenario.service, 1),
    stock: format.money(scenario.stock),
    cost: format.money(scenario.cost),
    margin: format.money(scenario.margin),
  }).slice(0, 150);
}

/** "8 fois sur 10 entre +4,5 et +4,8 M€": where the change stands once what is uncertain has been drawn. */
export function bandText(
  band: { readonly p10: number; readonly p90: number } | null,
  kpi: Kpi,
  labels: Labels,
  format: Format,
): string {
  if (!band) return '';
  const write = (value: number) =>
    kpi === 'service' ? format.points(value, 1) : format.change(value);
  const [low, high] = [write(band.p10), write(band.p90)];
  return low === high ? '' : fill(labels['band'], { low, high });
}
