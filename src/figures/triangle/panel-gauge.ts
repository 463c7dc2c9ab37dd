import type { Results } from '#model/results.ts';
import { linear } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import { drawIn } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { gaugeDomain } from './gauge-domain.ts';
import { type MeasureId, shapes, triangleRows } from './measure.ts';

/** px of the gauge's box, which scales with the panel. */
export const gaugeBox = { width: 240, height: 22 } as const;
const middle = gaugeBox.height / 2;

/**
 * One number of the panel in its true unit, as a picture of the row above it: before (a stroke), now (a ghost),
 * scenario (its shape), and under it, pale, where the scenario stands 8 times in 10.
 *
 * @param band  P10 and P90 of the change from before; null while unknown
 */
export function panelGauge(
  svg: Element,
  id: MeasureId,
  results: { readonly now: Results; readonly scenario: Results },
  band: { readonly p10: number; readonly p90: number } | null,
): void {
  const { measures, ceiling } = triangleRows(results);
  const { before, now, scenario } = measures[id];
  drawIn(svg, (pen) => {
    if (scenario === null) return;
    const limit = id === 'service' ? ceiling : null;
    const ends = band && before !== null ? [before + band.p10, before + band.p90] : [];
    const x = linear(gaugeDomain(id, { before, now, scenario }, [limit, ...ends]), [
      8,
      gaugeBox.width - 8,
    ]);
    const [from, to] = x.range;
    const at = (value: number) => ({ x: x(value), y: middle });
    rule(pen, 'track', { from: { x: from, y: middle }, to: { x: to, y: middle }, class: 'track' });
    if (limit !== null)
      rule(pen, 'beyond', { from: at(limit), to: { x: to, y: middle }, class: 'track beyond' });
    const [low, high] = ends;
    if (low !== undefined && high !== undefined)
      rule(pen, 'band', { from: at(low), to: at(high), class: 'band' });
    if (before !== null) {
      rule(pen, 'change', { from: at(before), to: at(scenario), class: 'change hued' });
      const top = { x: x(before), y: middle - 8 };
      rule(pen, 'before', { from: top, to: { x: top.x, y: middle + 8 }, class: 'before' });
    }
    if (now !== null && now !== before)
      symbol(pen, 'now', { ...at(now), shape: shapes[id], size: 5, class: 'now' });
    symbol(pen, 'scenario', { ...at(scenario), shape: shapes[id], size: 6, class: 'mark hued' });
  });
}
