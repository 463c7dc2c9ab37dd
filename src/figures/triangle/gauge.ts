import type { Words } from '../figure.ts';
import { type Linear, linear } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { spread } from '../marks/spread.ts';
import { symbol } from '../marks/symbol.ts';
import { text, textWidth } from '../marks/text.ts';
import { notComputable } from '../missing.ts';
import { roundMoney } from '../round-money.ts';
import { say } from '../say.ts';
import { moneySign, shareSign } from '../sign.ts';
import { written } from '../written.ts';
import { gaugeDomain } from './gauge-domain.ts';
import { changeUnit, levelUnit, type Measure, shapes, type TriangleRows } from './measure.ts';

export interface GaugeBox {
  readonly top: number;
  readonly width: number;
  /** px of the small text. */
  readonly size: number;
}

export const gaugeHeight = 112;

/** One measure in its true unit: before │ now │ scenario on one track, the change drawn as a bar. */
export function gauge(
  pen: Pen,
  { measures, ceiling, missing }: TriangleRows,
  id: 'cost' | 'stock' | 'service',
  { top, width, size }: GaugeBox,
  words: Words,
): void {
  const measure = measures[id];
  const limit = id === 'service' ? ceiling : null;
  pen.put('g', id, { class: `gauge of-${id}`, transform: `translate(0,${top})` }, (inside) => {
    heading(inside, measure, width, words);
    if (measure.before === null && measure.scenario === null) {
      rule(inside, 'track', {
        from: { x: 0, y: 56 },
        to: { x: width, y: 56 },
        class: 'rule dashed',
      });
      text(inside, 'none', { x: 0, y: 80, class: 'quiet' }, notComputable(words, missing));
      return;
    }
    const scale = linear(gaugeDomain(id, measure, [limit]), [8, width - 8]);
    track(inside, scale, limit);
    marks(inside, measure, scale);
    changeLabel(inside, measure, scale, width, size, words);
    under(inside, measure, limit, scale, width, size, words);
  });
}

function heading(pen: Pen, measure: Measure, width: number, words: Words): void {
  const { id } = measure;
  pen.put('text', 'name', { x: 0, y: 18 }, (line) => {
    line.put('tspan', 'name', { class: 'name hued' }, say(words, id));
    line.put('tspan', 'unit', { class: 'quiet', dx: 8 }, say(words, `${id}.unit`));
  });
  const level = written(words.format, levelUnit(id), measure.scenario);
  text(pen, 'level', { x: width, y: 20, class: 'level', anchor: 'end' }, level);
}

function track(pen: Pen, scale: Linear, ceiling: number | null): void {
  const [from, to] = scale.range;
  rule(pen, 'track', { from: { x: from, y: 56 }, to: { x: to, y: 56 }, class: 'track' });
  if (ceiling === null) return;
  const x = scale(ceiling);
  rule(pen, 'beyond', { from: { x, y: 56 }, to: { x: to, y: 56 }, class: 'track beyond' });
  rule(pen, 'ceiling', { from: { x, y: 46 }, to: { x, y: 66 }, class: 'limit' });
}

function marks(pen: Pen, { id, before, now, scenario }: Measure, scale: Linear): void {
  if (before !== null && scenario !== null) {
    const ends = { from: { x: scale(before), y: 56 }, to: { x: scale(scenario), y: 56 } };
    rule(pen, 'change', { ...ends, class: 'change hued' });
  }
  if (before !== null) {
    const x = scale(before);
    rule(pen, 'before', { from: { x, y: 46 }, to: { x, y: 66 }, class: 'before' });
  }
  if (now !== null && now !== before) {
    symbol(pen, 'now', { x: scale(now), y: 56, shape: shapes[id], size: 6, class: 'now' });
  }
  if (scenario !== null) {
    const at = { x: scale(scenario), y: 56, shape: shapes[id], size: 8 };
    symbol(pen, 'scenario', { ...at, class: 'mark hued' });
  }
}

function changeLabel(
  pen: Pen,
  { id, change, scenario }: Measure,
  scale: Linear,
  width: number,
  size: number,
  { format }: Words,
): void {
  const sign = id === 'service' ? shareSign(change) : moneySign(change);
  if (scenario === null || sign === 'same' || sign === 'unknown') return;
  const label = written(format, changeUnit(id), change);
  const half = textWidth(label, size) / 2;
  const x = Math.min(Math.max(scale(scenario), half), width - half);
  text(pen, 'by', { x, y: 41, class: 'by hued', anchor: 'middle' }, label);
}

/** What stands under the track: before, now and ceiling by name, and the ends of the scale where room is left. */
function under(
  pen: Pen,
  { id, before, now, scenario }: Measure,
  ceiling: number | null,
  scale: Linear,
  width: number,
  size: number,
  words: Words,
): void {
  const named = [
    { key: 'before', value: before, class: 'ink' },
    { key: 'ceiling', value: ceiling, class: 'quiet' },
    { key: 'now', value: now === before || now === scenario ? null : now, class: 'quiet' },
  ].flatMap(({ key, value, class: name }) => {
    if (value === null) return [];
    const level = written(words.format, levelUnit(id), value);
    const label = say(words, `at.${key}`, { value: level });
    return [{ key, class: name, label, at: scale(value), width: textWidth(label, size) }];
  });
  const centres = spread(named, [0, width]);
  named.forEach(({ key, class: name, label }, k) => {
    text(pen, `at-${key}`, { x: centres[k]!, y: 84, class: name, anchor: 'middle' }, label);
  });
  scale.domain.forEach((end, k) => {
    const { format } = words;
    const label = id === 'service' ? format.percent(end, 0) : roundMoney(format, end);
    const wide = textWidth(label, size);
    const left = k === 0 ? 0 : width - wide;
    const taken = named.some(
      (one, j) =>
        centres[j]! - one.width / 2 < left + wide + 8 && centres[j]! + one.width / 2 > left - 8,
    );
    if (taken) return;
    const anchor = k === 0 ? 'start' : 'end';
    text(pen, `end-${k}`, { x: k === 0 ? 0 : width, y: 84, class: 'quiet', anchor }, label);
  });
}
