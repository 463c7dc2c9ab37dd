import type { Drawing } from '../figure.ts';
import { linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { nameOf, say } from '../say.ts';
import type { PartRows } from '../what-did-it.ts';
import { changeText } from './change-text.ts';

const step = (width: 360 | 720) => (width === 720 ? 34 : 50);
const hues: Readonly<Record<string, string>> = {
  stock: 'of-stock',
  margin: 'of-margin',
  cost: 'of-cost',
};

export function shareHeight(parts: number, width: 360 | 720): number {
  return parts === 0 ? 60 : (parts + 1) * step(width) + 12;
}

/** A bar a group, from nothing to its part of the change; the whole at the foot. */
export function shareBars(pen: Pen, { of, parts, total }: PartRows, drawing: Drawing): void {
  const { width } = drawing;
  const wide = width === 720;
  const values = [...parts.map(({ share }) => share), total];
  const domain = rounded(Math.min(0, ...values), Math.max(0, ...values), 4);
  const x = linear(domain, wide ? [250, 610] : [4, 272]);
  const foot = shareHeight(parts.length, width);
  rule(pen, 'zero', { from: { x: x(0), y: 2 }, to: { x: x(0), y: foot - 6 }, class: 'rule' });
  const lines = [
    ...parts.map(({ group, share }) => ({
      key: group,
      name: nameOf(drawing, `group.${group}`),
      share,
    })),
    { key: 'total', name: say(drawing, 'total'), share: total },
  ];
  lines.forEach(({ key, name, share }, row) => {
    const y = row * step(width) + (wide ? 20 : 34) + (key === 'total' ? 6 : 0);
    const [left, right] = [x(Math.min(0, share)), x(Math.max(0, share))];
    pen.put('g', key, { class: hues[of] ?? 'of-service' }, (line) => {
      const place = wide ? { x: 0, y: y + 5 } : { x: 0, y: y - 15 };
      text(line, 'name', { ...place, class: key === 'total' ? 'strong' : 'ink' }, name);
      const style = key === 'total' ? 'outline' : 'bar';
      line.put('rect', 'bar', { class: style, x: left, y: y - 8, width: right - left, height: 16 });
      const end = { x: width, y: y + 5, anchor: 'end' } as const;
      text(line, 'value', { ...end, class: 'strong' }, changeText(of, share, drawing));
    });
  });
}
