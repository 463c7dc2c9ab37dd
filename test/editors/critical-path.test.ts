import { describe, expect, test } from 'vitest';
import { criticalPath } from '#editors/critical-path.ts';
import { csvOf } from '#exports/csv.ts';
import { icsOf } from '#exports/ics.ts';
import type { Words } from '#figures/figure.ts';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';
import { deployments } from '#model/assumptions.ts';
import { planReading } from '#model/readings/plan.ts';
import type { Scenario } from '#model/scenario.ts';
import { namedScenario } from '#scenario/named.ts';
import { newDocument } from '../figures/draw.ts';
import { corvane as of } from '../fixtures/corvane.ts';

const wordsOf = (lang: 'fr' | 'en'): Words => ({
  labels: Object.assign(
    {},
    labels(lang, 'figure.common.'),
    labels(lang, 'plan.'),
    labels(lang, 'editor.critical-path.'),
  ) as Words['labels'],
  format: createFormat(lang),
});
const planned = (scenario: Scenario = {}) => ({ plan: planReading(of, scenario) });
const drawn = (rows: ReturnType<typeof planned>, width: 360 | 720) =>
  criticalPath.draw!(rows, { ...wordsOf('en'), document: newDocument(), width, svg: null });

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  const words = wordsOf(lang);

  test.each(deployments)('%s: every task, lane and sentence has its words', (deployment) => {
    const rows = planned({ deployment });
    for (const text of [criticalPath.says(rows, words), criticalPath.alt!(rows, words)]) {
      expect(text).not.toMatch(/[{}]|NaN|undefined|says\.|task\.|lane\./);
    }
    expect(criticalPath.says({ plan: null }, words)).not.toMatch(/NaN|undefined|says\./);
  });

  test('the files hold all tasks, in the words of the page', () => {
    const rows = planned();
    const csv = csvOf(criticalPath as never, rows, words);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 22);
    const ics = icsOf(criticalPath.calendar!(rows), words, new Date(0));
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(22);
    expect(csv + ics).not.toMatch(/NaN|undefined|task\.T/);
  });
});

test('its end is the plan’s; beyond a pilot nothing is promised', () => {
  expect(criticalPath.says(planned(), wordsOf('en'))).toContain('week 67');
  expect(criticalPath.says(planned({ deployment: 'pilot' }), wordsOf('en'))).toMatch(/week 37;/);
});

test('a line a task, its duration a lever, and the four prerequisites first', () => {
  const { lines } = criticalPath.grid(planned());
  expect(new Set(lines.map(({ id }) => id)).size).toBe(22);
  for (const { id, cells } of lines)
    expect(cells[0]).toEqual({ kind: 'lever', id: `plan.${id}.duration` });
  expect([...new Set(lines.map(({ group }) => group))].slice(0, 4)).toEqual(
    ['organisation', 'processes', 'infrastructure', 'informationSystem'].map((l) => `lane.${l}`),
  );
});

test('the tasks in ink are those that set the date, and others become so with one team', () => {
  const inked = (svg: SVGSVGElement) => svg.querySelectorAll('rect.solid').length;
  for (const scenario of [{}, { 'plan.itCapacity': 1 }]) {
    const rows = planned(scenario);
    for (const width of [360, 720] as const)
      expect(inked(drawn(rows, width))).toBe(rows.plan.critical.length);
  }
});

test('a plan twice as long stays within its picture', () => {
  const rows = planned({ 'plan.T05.duration': 40, 'plan.T12.duration': 40 });
  for (const width of [360, 720] as const)
    for (const bar of drawn(rows, width).querySelectorAll('rect.solid, rect.volume')) {
      const [x, w] = ['x', 'width'].map((name) => Number(bar.getAttribute(name)));
      expect(x! + w!).toBeLessThanOrEqual(width);
    }
});

test('the page’s prose reads tasks by their place: the fifth promises dates, the thirteenth trains sales', () => {
  for (const scenario of [{}, namedScenario('S4', of)]) {
    const { tasks } = planned(scenario).plan;
    expect([tasks[4]!.name, tasks[12]!.name]).toEqual(['T05', 'T13']);
  }
});

test('with one team billing waits for date promising, and the system leads to the pilot: the page says so', () => {
  const path = (teams: number) => planned({ 'plan.itCapacity': teams }).plan.critical.join(' ');
  expect(path(2)).toContain('T05 T14 T16');
  expect(path(1)).toContain('T05 T07 T15 T16');
});
