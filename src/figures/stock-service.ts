import type { StockPoliciesReading } from '#model/readings/stock-policies.ts';
import type { Column, Figure, Words } from './figure.ts';
import { frame } from './marks/frame.ts';
import { createLabelRoom } from './marks/label-room.ts';
import type { Pen } from './marks/pen.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import { difference, moneySign, shareSign } from './sign.ts';
import { axes } from './stock-service/axes.ts';
import {
  type CurvePoint,
  curvePoint,
  levels,
  type StockServiceRows,
  stockServiceRows,
} from './stock-service/curve-rows.ts';
import { computedStockService } from './stock-service/computed-stock-service.ts';
import { bestPoints } from './stock-service/best-points.ts';
import { aims, ceilingLine, curves, spots } from './stock-service/curves.ts';
import { otherPolicies } from './stock-service/other-policies.ts';
import { heights, type Plane, plane } from './stock-service/plane.ts';
import { states } from './stock-service/states.ts';

/** Beside the stock, what throwing some of it away costs once. */
function writeOff(
  pen: Pen,
  { writeOff: sum }: StockServiceRows,
  { left, bottom }: Plane,
  words: Words,
): void {
  if (sum === 0) return;
  const label = say(words, 'writeOff', { sum: words.format.money(sum) });
  text(pen, 'write-off', { x: left, y: bottom + 50, class: 'quiet' }, label);
}

interface Row {
  readonly state: string;
  readonly target: number | null;
  readonly stock: number | null;
  readonly service: number | null;
}

const columns: readonly Column<Row>[] = [
  { id: 'state', unit: () => 'text', value: ({ state }) => `state.${state}` },
  { id: 'target', unit: () => 'percent', value: ({ target }) => target },
  { id: 'stock', unit: () => 'money', value: ({ stock }) => stock },
  { id: 'service', unit: () => 'percent', value: ({ service }) => service },
];

type StockService = Figure<StockServiceRows, Row, CurvePoint | null, StockPoliciesReading>;

/** W17: stock it takes for the service kept, when the availability aimed at goes from 80 to 99.5 %. */
export const stockService: StockService = {
  id: 'stock-service',
  levers: ['*'],
  study: {
    scenarios: (scenario) => levels.map((serviceTarget) => ({ ...scenario, serviceTarget })),
    point: curvePoint,
  },
  reading: { name: 'stock-policies', of: 'scenario', views: ['policies'] },
  views: () => [{ id: 'policies', options: ['current', 'all'] }],
  rows: stockServiceRows,
  draw(rows, drawing) {
    const { width } = drawing;
    const height = heights[width];
    const named = { id: 'stock-service', height, alt: stockService.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.scenario === null && rows.before === null && rows.curve.length === 0) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, rows.missing));
        return;
      }
      const space = plane(rows, width);
      const room = createLabelRoom({ ...space, right: width });
      axes(pen, space, drawing);
      ceilingLine(pen, rows.ceiling, space, room, drawing);
      curves(pen, rows, space, room, drawing);
      states(pen, rows, space, room, drawing);
      // Beside the other rules, the levels' names give way; on a narrow plane the named points too.
      const alone = rows.others.length === 0;
      if (alone || space.wide) bestPoints(pen, rows, space, room, drawing);
      otherPolicies(pen, rows, space, room, drawing);
      writeOff(pen, rows, space, drawing);
      if (alone) aims(pen, rows, space, room, drawing);
      spots(pen, rows, space, drawing);
    });
  },
  table: ({ before, scenario, curve: points }) => [
    {
      state: 'before',
      target: null,
      stock: before?.stock ?? null,
      service: before?.service ?? null,
    },
    {
      state: 'scenario',
      target: scenario?.target ?? null,
      stock: scenario?.stock ?? null,
      service: scenario?.service ?? null,
    },
    ...points.map((point) => ({ state: 'studied', ...point })),
  ],
  columns,
  says(rows, words) {
    const { scenario, nextPoint } = rows;
    if (!scenario) {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
    }
    return [moved(rows, words), next(nextPoint, words), margin(rows, words), thrown(rows, words)]
      .filter(Boolean)
      .join(' ');
  },
  computed: computedStockService,
  alt(rows, words) {
    const { before, scenario, ceiling } = rows;
    if (!scenario) return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    const [first, last] = [rows.curve[0], rows.curve.at(-1)];
    return say(words, first && last ? 'alt.full' : 'alt.point', {
      low: words.format.money(first?.stock ?? null),
      high: words.format.money(last?.stock ?? null),
      from: words.format.percent(first?.service ?? null, 1),
      to: words.format.percent(last?.service ?? null, 1),
      ...state('', scenario, words),
      ...state('Before', before ?? { stock: null, service: null }, words),
      ceiling: words.format.percent(ceiling, 1),
    });
  },
};

function state(
  suffix: string,
  { stock, service }: { readonly stock: number | null; readonly service: number | null },
  { format }: Words,
): Record<string, string> {
  return {
    [`stock${suffix}`]: format.money(stock),
    [`service${suffix}`]: format.percent(service, 1),
  };
}

function moved({ before, scenario }: StockServiceRows, words: Words): string {
  const { format } = words;
  const service = difference(scenario?.service ?? null, before?.service ?? null);
  const stock = difference(scenario?.stock ?? null, before?.stock ?? null);
  const signs = [shareSign(service), moneySign(stock)];
  const here = {
    service: format.percent(scenario?.service ?? null, 1),
    stock: format.money(scenario?.stock ?? null),
  };
  if (signs.includes('unknown')) return say(words, 'says.level', here);
  if (signs.every((sign) => sign === 'same')) return say(words, 'says.start', here);
  return say(words, `says.${signs.join('.')}`, {
    points: format.points(service, 1),
    change: format.change(stock),
    ...here,
  });
}

function next(cost: number | null, words: Words): string {
  if (cost === null) return '';
  const key = cost > 0 ? 'says.next' : 'says.nextFree';
  return say(words, key, { change: words.format.money(cost) });
}

/** Where the margin is best along the curve: inside it, or at one of its ends. */
function margin({ curve, bestMargin, nextPoint }: StockServiceRows, words: Words): string {
  if (nextPoint === null || curve.length === 0) return '';
  if (bestMargin) {
    const target = words.format.percent(bestMargin.target, 0);
    return say(words, 'says.bestMargin', { target });
  }
  const [first, last] = [curve[0]?.margin ?? null, curve.at(-1)?.margin ?? null];
  if (first === null || last === null) return '';
  return say(words, last > first ? 'says.bestMargin.top' : 'says.bestMargin.low');
}

function thrown({ writeOff: sum }: StockServiceRows, words: Words): string {
  return sum > 0 ? say(words, 'says.writeOff', { sum: words.format.money(sum) }) : '';
}
