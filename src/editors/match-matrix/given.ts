import type { Drawing } from '#figures/figure.ts';
import { linear } from '#figures/marks/linear.ts';
import { rule } from '#figures/marks/line.ts';
import type { Pen } from '#figures/marks/pen.ts';
import { symbol } from '#figures/marks/symbol.ts';
import { text } from '#figures/marks/text.ts';
import { nameOf, say } from '#figures/say.ts';
import type { MatchedSegment } from '#model/readings/matching.ts';

const step = (width: 360 | 720) => (width === 720 ? 36 : 54);
const TOP = 44;

export function givenHeight(segments: number, width: 360 | 720): number {
  return segments === 0 ? 60 : TOP + segments * step(width) + 6;
}

/** A line a segment: the share that values 24 h as a bar, the share promised it today and in the scenario as marks. */
export function given(pen: Pen, segments: readonly MatchedSegment[], drawing: Drawing): void {
  const { width, format } = drawing;
  const wide = width === 720;
  if (segments.length === 0) {
    text(pen, 'none', { x: 0, y: 30, class: 'quiet' }, say(drawing, 'says.unknown'));
    return;
  }
  const x = linear([0, 1], wide ? [230, 690] : [10, 346]);
  text(pen, 'head', { x: 0, y: 14, class: 'quiet' }, say(drawing, wide ? 'head' : 'head.short'));
  for (const share of [0, 0.5, 1]) {
    const at = x(share);
    const bottom = givenHeight(segments.length, width);
    rule(pen, `grid-${share}`, {
      from: { x: at, y: TOP - 8 },
      to: { x: at, y: bottom },
      class: 'grid',
    });
    const anchor = share === 1 ? 'end' : share === 0 ? 'start' : 'middle';
    text(
      pen,
      `share-${share}`,
      { x: at, y: TOP - 12, class: 'quiet', anchor },
      format.percent(share, 0),
    );
  }
  segments.forEach((segment, row) => {
    const top = TOP + row * step(width);
    pen.put('g', segment.id, { class: 'of-service' }, (line) => {
      one(line, segment, wide ? top + 18 : top + 36, { x, wide }, drawing);
    });
  });
}

function one(
  line: Pen,
  { id, valued, fastToday, fast }: MatchedSegment,
  y: number,
  { x, wide }: { readonly x: (share: number) => number; readonly wide: boolean },
  words: Drawing,
): void {
  const place = wide ? { x: 0, y: y + 5 } : { x: 0, y: y - 16 };
  text(line, 'name', { ...place, class: 'ink' }, nameOf(words, `segment.${id}`));
  rule(line, 'track', { from: { x: x(0), y }, to: { x: x(1), y }, class: 'rule' });
  const need = Math.max(0, x(valued ?? 0) - x(0));
  line.put('rect', 'need', { class: 'pale', x: x(0), y: y - 9, width: need, height: 18 });
  if (valued !== null)
    rule(line, 'limit', {
      from: { x: x(valued), y: y - 11 },
      to: { x: x(valued), y: y + 11 },
      class: 'stroke',
    });
  rule(line, 'moved', { from: { x: x(fastToday), y }, to: { x: x(fast), y }, class: 'link' });
  symbol(line, 'before', { x: x(fastToday), y, shape: 'circle', size: 6, class: 'before' });
  symbol(line, 'after', { x: x(fast), y, shape: 'circle', size: 7, class: 'mark' });
}
