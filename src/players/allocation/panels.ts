import type { Words } from '#figures/figure.ts';
import { rule, steps } from '#figures/marks/line.ts';
import type { Pen } from '#figures/marks/pen.ts';
import { spread } from '#figures/marks/spread.ts';
import { symbol } from '#figures/marks/symbol.ts';
import { text } from '#figures/marks/text.ts';
import { say } from '#figures/say.ts';
import type { Layout } from './layout.ts';
import { type AllocationRows, type Course, promises } from './play-rows.ts';

/** Pieces on hand, the pieces kept for the promised under them, and what first come would have left. */
export function shelf(
  pen: Pen,
  { example, day, differs }: AllocationRows,
  { x, pieces, wide }: Layout,
  words: Words,
): void {
  if (!example) return;
  const [left, right] = x.range;
  pen.put('g', 'shelf', { class: 'of-stock' }, (inside) => {
    const [bottom, top] = pieces.range;
    const name = wide ? { x: 0, y: top + 5 } : { x: 0, y: top - 24 };
    text(inside, 'name', { ...name, class: 'by hued' }, say(words, 'axis.pieces'));
    if (example.rule === 'reserve' && example.reserve > 0) {
      const y = pieces(example.reserve);
      const band = { class: 'pale', x: left, y, width: right - left, height: bottom - y };
      inside.put('rect', 'kept', band);
      const at = { x: right + 8, y: (y + bottom) / 2 + 5, class: 'by hued' };
      text(
        inside,
        'kept-name',
        at,
        say(words, 'kept', { n: words.format.number(example.reserve) }),
      );
    }
    for (const level of [0, example.stock]) {
      const y = pieces(level);
      rule(inside, `grid-${level}`, { from: { x: left, y }, to: { x: right, y }, class: 'grid' });
      const at = { x: left - 8, y: y + 5, class: 'quiet', anchor: 'end' } as const;
      text(inside, `tick-${level}`, at, words.format.number(level));
    }
    const held = (points: Course, key: string, style: string) => {
      const seen = upTo(points, day).map(([at, level]) => ({ x: x(at), y: pieces(level) }));
      steps(inside, key, { points: seen, class: style });
    };
    if (differs) held(example.firstCome.hand, 'ghost', 'ghost hollow');
    held(example.played.hand, 'hand', 'course');
  });
}

/** Every line on its day: a dot when it finds its part, a cross when it waits. */
export function asked(pen: Pen, { lines }: AllocationRows, layout: Layout, words: Words): void {
  const { x, rows, wide, legend } = layout;
  pen.put('g', 'asked', { class: 'of-service' }, (inside) => {
    for (const promise of promises) {
      const y = rows[promise];
      const name = wide ? { x: 0, y: y + 5 } : { x: 0, y: y - 16 };
      text(inside, `name-${promise}`, name, say(words, promise));
      const ends = { from: { x: x.range[0], y }, to: { x: x.range[1], y } };
      rule(inside, `row-${promise}`, { ...ends, class: 'grid' });
    }
    lines.forEach(({ day, fast, found }, k) => {
      const at = { x: x(day), y: rows[fast ? 'fast' : 'others'] };
      const look = found
        ? ({ shape: 'circle', size: 3.5, class: 'bar' } as const)
        : ({ shape: 'cross', size: 5, class: 'missed' } as const);
      symbol(inside, `line-${k}`, { ...at, ...look });
    });
    const from = wide ? x.range[0] : 0;
    symbol(inside, 'key-found', {
      x: from + 4,
      y: legend,
      shape: 'circle',
      size: 3.5,
      class: 'bar',
    });
    text(
      inside,
      'key-found-name',
      { x: from + 14, y: legend + 5, class: 'quiet' },
      say(words, 'key.found'),
    );
    const next = from + (wide ? 150 : 138);
    symbol(inside, 'key-waits', { x: next, y: legend, shape: 'cross', size: 5, class: 'missed' });
    text(
      inside,
      'key-waits-name',
      { x: next + 12, y: legend + 5, class: 'quiet' },
      say(words, 'key.waits'),
    );
  });
}

/** Share of each kind served at once since the start; pale, what first come would have given. */
export function shares(pen: Pen, rows: AllocationRows, layout: Layout, words: Words): void {
  const { x, share, wide } = layout;
  const { courses, day, differs } = rows;
  const [bottom, top] = share.range;
  pen.put('g', 'shares', { class: 'of-service' }, (inside) => {
    const name = wide ? { x: 0, y: top + 5 } : { x: 0, y: top - 16 };
    text(
      inside,
      'name',
      { ...name, class: 'by hued' },
      say(words, wide ? 'axis.share' : 'axis.share.long'),
    );
    if (wide)
      text(inside, 'name-2', { x: 0, y: top + 24, class: 'quiet' }, say(words, 'axis.since'));
    for (const level of share.domain) {
      const y = share(level);
      rule(inside, `grid-${level}`, {
        from: { x: x.range[0], y },
        to: { x: x.range[1], y },
        class: 'grid',
      });
      const at = { x: x.range[0] - 8, y: y + 5, class: 'quiet', anchor: 'end' } as const;
      if (wide || level < 1) text(inside, `tick-${level}`, at, words.format.percent(level, 0));
    }
    const drawn = promises.map((promise) => {
      const seen = upTo(courses[promise].played, day);
      const places = (of: Course) => of.map(([at, value]) => ({ x: x(at), y: share(value) }));
      const style = promise === 'fast' ? 'course' : 'course dashed';
      if (differs) {
        const first = upTo(courses[promise].first, day);
        steps(inside, `ghost-${promise}`, { points: places(first), class: 'ghost hollow' });
      }
      steps(inside, `course-${promise}`, { points: places(seen), class: style });
      return { promise, last: seen.at(-1) };
    });
    const named = drawn.filter(({ last }) => last !== undefined);
    const at = named.map(({ last }) => ({ at: share(last?.[1] ?? 1), width: 16 }));
    const centres = spread(at, [top - 4, bottom + 4], 2);
    named.forEach(({ promise, last }, k) => {
      const value = words.format.percent(last?.[1] ?? null, 0);
      const label = wide
        ? say(words, 'end', { name: say(words, `${promise}.short`), value })
        : value;
      const place = { x: x(day) + 8, y: (centres[k] ?? 0) + 5, class: 'by hued halo' };
      text(inside, `end-${promise}`, place, label);
    });
  });
}

/** Three years, and the day the play has come to. */
export function time(
  pen: Pen,
  { example, day }: AllocationRows,
  layout: Layout,
  words: Words,
): void {
  const { x, bottom, pieces } = layout;
  const [left, right] = x.range;
  pen.put('g', 'time', { class: 'axis' }, (inside) => {
    const base = { from: { x: left, y: bottom }, to: { x: right, y: bottom } };
    rule(inside, 'base', { ...base, class: 'rule' });
    const years = Math.round((example?.days ?? 0) / 365.25);
    for (let year = 0; year <= years; year += 1) {
      const at = x(Math.min(year * 365.25, x.domain[1]));
      rule(inside, `mark-${year}`, {
        from: { x: at, y: bottom },
        to: { x: at, y: bottom + 6 },
        class: 'rule',
      });
      if (year === years) break;
      const middle = { x: at + 6, y: bottom + 22, class: 'quiet' };
      text(
        inside,
        `year-${year}`,
        middle,
        say(words, 'year', { n: words.format.number(year + 1) }),
      );
    }
    const head = { from: { x: x(day), y: pieces.range[1] - 8 }, to: { x: x(day), y: bottom } };
    rule(inside, 'head', { ...head, class: 'lead' });
  });
}

/** What is known by that day, the last value held until it. */
function upTo(points: Course, day: number): Course {
  const seen = points.filter(([at]) => at <= day);
  const last = seen.at(-1);
  return last ? [...seen, [day, last[1]]] : [];
}
