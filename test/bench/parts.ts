import { baseStock } from '#model/parts/base-stock.ts';
import { exactTwoEchelon } from '#model/parts/exact-two-echelon.ts';
import { bestFirst } from '#model/parts/best-first.ts';
import { lowerHull } from '#model/parts/lower-hull.ts';
import { networkCurve, type NetworkCurve, type Pipeline } from '#model/parts/network-curve.ts';
import { poisson } from '#model/probability/poisson.ts';
import { networkItems, singleItems, type NetworkItem } from './catalogue.ts';
import { quickest, type Timed } from './measure.ts';

/** Single sites and networks, as the design asks for them. */
export function timedParts(): Timed[] {
  const single = singleItems(10_000);
  const many = networkItems(1000, 20);
  const fewer = many.slice(0, 300);
  let units = 0;
  const singles = quickest(5, () => {
    units = single.reduce((sum, { mean }) => sum + baseStock(poisson(mean), 'readyRate', 0.95), 0);
  });
  const metricFound = { text: '' };
  const metricTime = quickest(1, () => (metricFound.text = greedy(many, 'metric')));
  const variFound = { text: '' };
  const variTime = quickest(1, () => (variFound.text = greedy(fewer, 'vari-metric')));
  const exactTime = quickest(1, () => {
    for (const { network } of many.slice(0, 25)) exactTwoEchelon({ ...network, depotStock: 5 });
  });
  return [
    {
      name: '10,000 single sites to a 95 % ready rate',
      ms: singles,
      aim: 100,
      note: `${String(units)} units`,
    },
    {
      name: '1,000 items × 20 sites to 99 %, METRIC',
      ms: metricTime,
      aim: 3000,
      note: metricFound.text,
    },
    {
      name: '300 items × 20 sites to 99 %, VARI-METRIC',
      ms: variTime,
      aim: null,
      note: variFound.text,
    },
    { name: '25 items × 20 sites read exactly', ms: exactTime, aim: null, note: '' },
  ];
}

/** Units bought where they remove most backorders per €, until the demand-weighted fill is 99 %. */
function greedy(items: readonly NetworkItem[], pipeline: Pipeline): string {
  const curves = items.map(({ network }) => networkCurve(network, most(network), pipeline));
  const hulls = curves.map(({ ebo }) => lowerHull(ebo));
  const at = items.map(() => 0);
  const demands = items.map(({ network }) =>
    network.bases.reduce((sum, { demand }) => sum + demand, 0),
  );
  const all = demands.reduce((sum, demand) => sum + demand, 0);
  const gain = (k: number): number => {
    const [from, to] = [hulls[k]![at[k]!]!, hulls[k]![at[k]! + 1]];
    if (to === undefined) return -Infinity;
    const { ebo } = curves[k]!;
    return (ebo[from]! - ebo[to]!) / (items[k]!.unitCost * (to - from));
  };
  const chosen = bestFirst(
    items.map((_, k) => gain(k)),
    'lowest',
  );
  let fill = 0;
  let steps = 0;
  const filled = ({ fill: of }: NetworkCurve, k: number): number =>
    (of[hulls[k]![at[k]!]!]! * demands[k]!) / all;
  for (; fill < 0.99; steps++) {
    const k = chosen.best();
    if (gain(k) === -Infinity) break;
    fill -= filled(curves[k]!, k);
    at[k]!++;
    fill += filled(curves[k]!, k);
    chosen.replaceBest(gain(k));
  }
  const units = at.reduce((sum, corner, k) => sum + hulls[k]![corner]!, 0);
  return `${String(units)} units in ${String(steps)} steps, fill ${fill.toFixed(4)}`;
}

/** More than an item ever needs: what is asked over all its lead times, and six deviations. */
function most({ depotLeadTime, bases }: NetworkItem['network']): number {
  const mean = bases.reduce(
    (sum, { demand, transit }) => sum + demand * (transit + depotLeadTime),
    0,
  );
  return Math.ceil(mean + 6 * Math.sqrt(mean) + bases.length + 5);
}
