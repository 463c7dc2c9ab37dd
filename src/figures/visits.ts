import type { Column, Figure } from './figure.ts';
import { dumbbell } from './marks/dumbbell.ts';
import { frame } from './marks/frame.ts';
import { linear } from './marks/linear.ts';
import { rule } from './marks/line.ts';
import { text } from './marks/text.ts';
import { missingTables, notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import { shareSign, signOf } from './sign.ts';

interface Row {
  readonly id: 'firstTimeFix' | 'response';
  readonly before: number;
  readonly scenario: number;
}

interface Rows {
  readonly rows: readonly Row[];
  /** Hours a year no longer asked for; null = not computable. */
  readonly freed: number | null;
  readonly missing: readonly string[];
}

const columns: readonly Column<Row>[] = [
  { id: 'measure', unit: () => 'text', value: ({ id }) => id },
  { id: 'before', unit: () => 'percent', value: ({ before }) => before },
  { id: 'scenario', unit: () => 'percent', value: ({ scenario }) => scenario },
];

/** W32: calls settled at the first visit, visits on time, and the hours that are no longer asked for. */
export const visits: Figure<Rows, Row> = {
  id: 'visits',
  levers: ['*'],
  rows({ scenario: results }) {
    const { before, scenario, freedHours } = results;
    const row = (id: Row['id'], was: number | null | undefined, is: number | null | undefined) =>
      was === null || was === undefined || is === null || is === undefined
        ? []
        : [{ id, before: was, scenario: is }];
    return {
      rows: [
        ...row('firstTimeFix', before.firstTimeFix, scenario.firstTimeFix),
        ...row('response', before.serviceByClass['visit'], scenario.serviceByClass['visit']),
      ],
      freed: freedHours.technicians,
      missing: missingTables(results),
    };
  },
  draw({ rows, freed, missing }, drawing) {
    const wide = drawing.width === 720;
    const step = wide ? 52 : 68;
    const height = rows.length === 0 ? 60 : rows.length * step + 26;
    const named = { id: 'visits', height, alt: visits.alt({ rows, freed, missing }, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.length === 0) {
        text(pen, 'none', { x: 0, y: 30, class: 'quiet' }, notComputable(drawing, missing));
        return;
      }
      const x = linear([0.5, 1], wide ? [270, 660] : [60, 300]);
      rows.forEach(({ id, before, scenario }, k) => {
        const y = k * step + (wide ? 24 : 44);
        pen.put('g', id, { class: 'of-service' }, (line) => {
          const place = wide ? { x: 0, y: y + 5 } : { x: 0, y: y - 22 };
          text(line, 'name', { ...place, class: 'ink' }, say(drawing, id));
          const ends = { from: { x: x(0.5), y }, to: { x: x(1), y } };
          rule(line, 'track', { ...ends, class: 'track' });
          dumbbell(
            line,
            { before: within(before), after: within(scenario) },
            {
              ...{ x, y, shape: 'circle' as const },
              moved: shareSign(scenario - before) !== 'same',
              write: (value) => drawing.format.percent(value),
            },
          );
        });
      });
      if (freed === null) return;
      const told = say(drawing, 'freed', { hours: drawing.format.number(Math.round(freed), 0) });
      text(pen, 'freed', { x: 0, y: height - 6, class: 'quiet' }, told);
    });
  },
  table: ({ rows }) => rows,
  columns,
  says({ rows, freed, missing }, words) {
    const [fix, response] = rows;
    if (!fix || !response)
      return sentence(say(words, 'says.unknown', { why: notComputable(words, missing) }));
    const { format } = words;
    const head = say(words, `says.fix.${shareSign(fix.scenario - fix.before)}`, {
      before: format.percent(fix.before, 0),
      after: format.percent(fix.scenario, 0),
    });
    const time = say(words, `says.response.${shareSign(response.scenario - response.before)}`, {
      before: format.percent(response.before, 0),
      after: format.percent(response.scenario, 0),
    });
    const sign = signOf(freed, 1);
    if (sign === 'unknown' || sign === 'same') return `${head} ${time}`;
    const hours = format.number(Math.abs(Math.round(freed ?? 0)), 0);
    return `${head} ${time} ${say(words, `says.freed.${sign}`, { hours })}`;
  },
  alt({ rows, missing }, words) {
    if (rows.length === 0)
      return sentence(say(words, 'says.unknown', { why: notComputable(words, missing) }));
    const list = rows.map(({ id, before, scenario }) =>
      say(words, 'alt.item', {
        name: say(words, id),
        before: words.format.percent(before),
        after: words.format.percent(scenario),
      }),
    );
    return say(words, 'alt', { list: list.join(', ') });
  },
};

/** The picture shows the upper half: lower stands at its edge, and its number says where it is. */
function within(share: number): number {
  return Math.min(1, Math.max(0.5, share));
}
