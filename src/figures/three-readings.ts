import type { Column, Drawing, Figure, Words } from './figure.ts';
import { dumbbell } from './marks/dumbbell.ts';
import { frame } from './marks/frame.ts';
import { type Linear, linear, rounded } from './marks/linear.ts';
import { rule } from './marks/line.ts';
import type { Pen } from './marks/pen.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { nameOf, say, sentence } from './say.ts';
import { shareSign } from './sign.ts';
import { computedReadings } from './three-readings/computed-readings.ts';
import { type Reading, readingRows, type ReadingRows } from './three-readings/reading-rows.ts';

const columns: readonly Column<Reading>[] = [
  { id: 'reading', unit: () => 'text', value: ({ id }) => id },
  { id: 'before', unit: () => 'percent', value: ({ before }) => before },
  { id: 'scenario', unit: () => 'percent', value: ({ scenario }) => scenario },
  { id: 'change', unit: () => 'points', value: ({ change }) => change },
  { id: 'promises', unit: () => 'number', value: ({ promises }) => promises },
];

/** W48: the service kept, read again at constant mix, then without any promise, then class by class. */
export const threeReadings: Figure<ReadingRows, Reading> = {
  id: 'three-readings',
  levers: ['*'],
  rows: readingRows,
  draw(rows, drawing) {
    const layout = lay(rows, drawing);
    const named = {
      id: 'three-readings',
      height: layout.height,
      alt: threeReadings.alt(rows, drawing),
    };
    return frame(drawing, named, (pen) => {
      scaleAbove(pen, layout, drawing);
      for (const { group, y } of layout.headings) {
        text(pen, `group-${group}`, { x: 0, y, class: 'heading' }, say(drawing, `group.${group}`));
      }
      for (const { reading, y } of layout.lines) line(pen, reading, y, layout, rows, drawing);
    });
  },
  table: ({ readings }) => readings,
  columns,
  says(rows, words) {
    const [service, constantMix, within24h, within48h] = rows.readings;
    const signs = [service, constantMix, within24h].map((one) => shareSign(one?.change ?? null));
    const [headline, mix, physical] = signs;
    const points = (one: Reading | undefined) => words.format.points(one?.change ?? null, 1);
    const values = {
      service: points(service),
      mix: points(constantMix),
      within: points(within24h),
      within48: points(within48h),
      coverage: points(coverageOf(rows.readings)),
      level: words.format.percent(service?.scenario ?? null, 1),
    };
    if (service?.scenario == null) {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
    }
    const known = [mix, physical].some((sign) => sign !== 'unknown');
    if (headline === 'same') return say(words, `says.${unmovedHeadline(rows.readings)}`, values);
    if (headline === 'unknown' || !known) return say(words, 'says.level', values);
    const real = mix === headline || physical === headline;
    return say(words, `says.${headline}.${real ? 'real' : 'mixOnly'}`, values);
  },
  computed: computedReadings,
  alt(rows, words) {
    const list = rows.readings
      .filter(({ group }) => group === 'readings')
      .map(({ id, before, scenario }) => {
        const name = say(words, id);
        if (scenario === null) return say(words, 'alt.none', { name });
        const { format } = words;
        const values = { before: format.percent(before, 1), scenario: format.percent(scenario, 1) };
        return say(words, 'alt.item', { name, ...values });
      });
    return say(words, 'alt', { list: list.join(say(words, 'alt.join')) });
  },
};

/** What to say when the headline stays: where something else moved, that; else how things stand. */
function unmovedHeadline(readings: readonly Reading[]): 'hidden' | 'faster' | 'covered' | 'start' {
  const moved = (reading: Reading | undefined): boolean =>
    ['up', 'down'].includes(shareSign(reading?.change ?? null));
  if (moved(readings[1])) return 'hidden';
  if (moved(readings[2]) || moved(readings[3])) return 'faster';
  return moved(coverageOf(readings)) ? 'covered' : 'start';
}

function coverageOf(readings: readonly Reading[]): Reading | undefined {
  return readings.find(({ id }) => id === 'coverage');
}

interface Layout {
  readonly height: number;
  readonly x: Linear;
  readonly wide: boolean;
  readonly headings: readonly { readonly group: 'readings' | 'classes'; readonly y: number }[];
  readonly lines: readonly { readonly reading: Reading; readonly y: number }[];
}

/** Names stand left of the dots when there is room (720), above them when there is not (360). */
function lay({ readings }: ReadingRows, { width }: Drawing): Layout {
  const wide = width === 720;
  const step = wide ? 38 : 58;
  const shown = readings.filter(({ group }) => group !== 'table');
  const values = shown.flatMap(({ before, scenario }) => [before, scenario]);
  const least = Math.min(0.9, ...values.filter((value) => value !== null));
  let y = wide ? 34 : 30;
  const headings: Layout['headings'][number][] = [];
  const lines: Layout['lines'][number][] = [];
  for (const group of ['readings', 'classes'] as const) {
    const inside = shown.filter((reading) => reading.group === group);
    if (inside.length === 0) continue;
    headings.push({ group, y: y + 20 });
    y += 30;
    for (const reading of inside) {
      lines.push({ reading, y: y + (wide ? 20 : 38) });
      y += step;
    }
    y += 12;
  }
  const range: readonly [number, number] = wide ? [320, 600] : [60, 236];
  return { height: y + 6, wide, headings, lines, x: linear([rounded(least, 1, 4)[0], 1], range) };
}

function scaleAbove(pen: Pen, { x, height }: Layout, words: Words): void {
  pen.put('g', 'scale', { class: 'axis' }, (axis) => {
    for (const end of x.domain) {
      const at = x(end);
      rule(axis, `grid-${end}`, {
        from: { x: at, y: 26 },
        to: { x: at, y: height - 10 },
        class: 'grid',
      });
      const place = { x: at, y: 16, class: 'quiet', anchor: 'middle' } as const;
      text(axis, `tick-${end}`, place, words.format.percent(end, 0));
    }
  });
}

function line(
  pen: Pen,
  { id, before, scenario, change }: Reading,
  y: number,
  { x, wide }: Layout,
  { missing }: ReadingRows,
  words: Words,
): void {
  const write = (value: number) => words.format.percent(value, 1);
  pen.put('g', id, { class: 'reading of-service' }, (row) => {
    const name = id.startsWith('class.') ? nameOf(words, id) : say(words, id);
    text(row, 'name', { x: 0, y: wide ? y + 5 : y - 18, class: 'ink' }, name);
    if (scenario === null) {
      const why = notComputable(words, missing);
      text(row, 'none', { x: wide ? x.range[0] : 0, y: y + 5, class: 'quiet' }, why);
      return;
    }
    const [from, to] = x.range;
    rule(row, 'track', { from: { x: from, y }, to: { x: to, y }, class: 'grid' });
    const sign = shareSign(change);
    const moved = sign !== 'same' && before !== null;
    const ends = { before: before ?? scenario, after: scenario };
    dumbbell(row, ends, { x, y, shape: 'circle', moved, write });
    const by = sign === 'same' ? say(words, 'same') : words.format.points(change, 1);
    const style = moved ? 'by hued' : 'quiet';
    text(row, 'by', { x: wide ? 720 : 360, y: y + 5, class: style, anchor: 'end' }, by);
  });
}
