import type { Column } from '#figures/figure.ts';
import { frame } from '#figures/marks/frame.ts';
import { nameOf, say } from '#figures/say.ts';
import type { PlannedTask, PlanReading } from '#model/readings/plan.ts';
import { gantt, ganttHeight } from './critical-path/gantt.ts';
import type { Editor } from './editor.ts';

const DAYS = 7;

interface Rows {
  readonly plan: PlanReading | null;
}

const columns: readonly Column<PlannedTask>[] = [
  { id: 'task', unit: () => 'text', value: ({ name }) => `task.${name}` },
  { id: 'lane', unit: () => 'text', value: ({ lane }) => `lane.${lane}` },
  { id: 'weeks', unit: () => 'number', value: ({ duration }) => duration },
  { id: 'start', unit: () => 'number', value: ({ start }) => start },
  { id: 'end', unit: () => 'number', value: ({ end }) => end },
  { id: 'slack', unit: () => 'number', value: ({ slack }) => slack },
  { id: 'criticality', unit: () => 'percent', value: ({ criticality }) => criticality },
];

/** W24: the tasks before and behind the promise, each as long as it is said to be, and the path that sets the date. */
export const criticalPath: Editor<Rows, PlannedTask, unknown, PlanReading> = {
  id: 'critical-path',
  levers: ['plan.{task}.duration', 'plan.itCapacity', 'deployment'],
  reading: { name: 'plan', of: 'scenario' },
  borrows: ['plan.'],
  rows: ({ read }) => ({ plan: read }),
  grid: ({ plan }) => ({
    columns: ['task', 'weeks', 'start', 'end', 'slack'],
    lines: (plan?.tasks ?? [])
      .toSorted((a, b) => order(a) - order(b))
      .map(({ name, lane, start, end, slack }) => ({
        id: name,
        label: `task.${name}`,
        group: `lane.${lane}`,
        cells: [
          { kind: 'lever', id: `plan.${name}.duration` },
          { kind: 'said', unit: 'number', value: Math.floor(start) + 1 },
          { kind: 'said', unit: 'number', value: Math.ceil(end) },
          { kind: 'said', unit: 'number', value: slack, ...(slack === 0 && { weight: 0.6 }) },
        ],
      })),
  }),
  draw({ plan }, drawing) {
    const tasks = plan?.tasks ?? [];
    const height = ganttHeight(tasks, drawing.width);
    const alt = criticalPath.alt?.({ plan }, drawing) ?? '';
    return frame(drawing, { id: 'critical-path', height, alt }, (pen) =>
      gantt(pen, tasks, plan?.end ?? 0, drawing),
    );
  },
  table: ({ plan }) => plan?.tasks ?? [],
  columns,
  says({ plan }, words) {
    if (!plan) return say(words, 'says.unknown');
    const { number } = words.format;
    const longest = plan.tasks
      .filter(({ name, lane }) => plan.critical.includes(name) && isPrerequisite(lane))
      .toSorted((a, b) => b.duration - a.duration)[0];
    const values = {
      end: number(plan.end, digits(plan.end)),
      p80: number(Math.round(plan.p80)),
      task: longest ? nameOf(words, `task.${longest.name}`) : '',
      weeks: longest ? number(longest.duration, digits(longest.duration)) : '',
      lane: longest ? nameOf(words, `lane.${longest.lane}`) : '',
    };
    const which = `says.${plan.deployment}`;
    const sure = say(words, plan.p80 - plan.end >= 0.5 ? 'says.sure' : 'says.sure.same', values);
    const path = longest ? say(words, 'says.path', values) : '';
    return [say(words, which, values), path, sure].filter((text) => text !== '').join(' ');
  },
  alt({ plan }, words) {
    if (!plan) return say(words, 'says.unknown');
    const list = plan.critical.map((name) => nameOf(words, `task.${name}`)).join(', ');
    return say(words, 'alt', { n: words.format.number(plan.tasks.length), list });
  },
  calendar: ({ plan }) => ({
    from: plan?.from ?? '',
    dates: (plan?.tasks ?? []).map(({ name, start, end }) => ({
      id: name,
      name: `task.${name}`,
      start: Math.round(start * DAYS),
      end: Math.round(end * DAYS),
    })),
  }),
};

const lanes = [
  ...['organisation', 'processes', 'infrastructure', 'informationSystem'],
  ...['gate', 'pilot', 'customer', 'wave'],
];

/** The four prerequisites first, then what they open; in the order of time within. */
function order({ lane, start }: PlannedTask): number {
  return lanes.indexOf(lane) * 1000 + start;
}

function isPrerequisite(lane: string): boolean {
  return lanes.indexOf(lane) < 4;
}

function digits(weeks: number): number {
  return Number.isInteger(weeks) ? 0 : 1;
}
