import type { Drawing } from '#figures/figure.ts';
import { type Linear, linear } from '#figures/marks/linear.ts';
import { rule } from '#figures/marks/line.ts';
import type { Pen } from '#figures/marks/pen.ts';
import { text } from '#figures/marks/text.ts';
import { nameOf, say } from '#figures/say.ts';
import type { PlannedTask } from '#model/readings/plan.ts';

const top = (width: 360 | 720) => (width === 720 ? 40 : 58);
const step = (width: 360 | 720) => (width === 720 ? 24 : 34);

export function ganttHeight(tasks: readonly PlannedTask[], width: 360 | 720): number {
  return top(width) + Math.max(1, tasks.length) * step(width) + 8;
}

/** A bar a task, in the order they start; ink where the end depends on it, pale with its slack elsewhere. */
export function gantt(
  pen: Pen,
  tasks: readonly PlannedTask[],
  end: number,
  drawing: Drawing,
): void {
  const { width } = drawing;
  const wide = width === 720;
  if (tasks.length === 0) {
    text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, say(drawing, 'says.unknown'));
    return;
  }
  // Up to the next ten weeks, so that the scale keeps still while a task is stretched a little.
  const last = Math.ceil(Math.max(end, 1) / 10) * 10;
  const x = linear([0, last], wide ? [372, 712] : [2, 356]);
  const axis = top(width) - 24;
  const bottom = ganttHeight(tasks, width) - 6;
  text(pen, 'weeks', { x: 0, y: 16, class: 'quiet' }, say(drawing, 'axis'));
  for (const week of x.ticks(wide ? 8 : 4)) {
    const at = x(week);
    rule(pen, `grid-${week}`, {
      from: { x: at, y: axis + 8 },
      to: { x: at, y: bottom },
      class: 'grid',
    });
    const anchor = week === last ? 'end' : week === 0 && !wide ? 'start' : 'middle';
    text(
      pen,
      `week-${week}`,
      { x: at, y: axis, class: 'quiet', anchor },
      drawing.format.number(week),
    );
  }
  tasks
    .toSorted((a, b) => a.start - b.start || a.end - b.end || a.name.localeCompare(b.name))
    .forEach((task, row) => {
      bar(pen, task, top(width) + row * step(width), { x, wide }, drawing);
    });
}

function bar(
  pen: Pen,
  { name, start, end, slack, duration }: PlannedTask,
  top: number,
  { x, wide }: { readonly x: Linear; readonly wide: boolean },
  words: Drawing,
): void {
  const label = nameOf(words, `task.${name}`);
  const weeks = words.format.number(duration, Number.isInteger(duration) ? 0 : 1);
  const key = slack === 0 ? 'tip.critical' : 'tip';
  const values = { task: label, weeks, slack: words.format.number(slack, slack % 1 ? 1 : 0) };
  pen.put('g', name, { 'data-tip': say(words, key, values) }, (row) => {
    const middle = wide ? top + 9 : top + 24;
    const place = wide ? { x: 362, y: top + 14, anchor: 'end' } : { x: 0, y: top + 12 };
    const critical = slack === 0;
    text(
      row,
      'name',
      { ...(place as { x: number; y: number }), class: critical ? 'strong' : 'ink' },
      label,
    );
    const [from, to, free] = [x(start), x(end), x(end + slack)];
    rule(row, 'slack', { from: { x: to, y: middle }, to: { x: free, y: middle }, class: 'ghost' });
    row.put('rect', 'bar', {
      class: critical ? 'solid' : 'volume',
      ...{ x: from, y: middle - 5, width: Math.max(1.5, to - from), height: 10 },
    });
  });
}
