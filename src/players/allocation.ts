import type { Column, Words } from '#figures/figure.ts';
import { frame } from '#figures/marks/frame.ts';
import { text } from '#figures/marks/text.ts';
import { notComputable } from '#figures/missing.ts';
import { nameOf, say, sentence } from '#figures/say.ts';
import { shareSign } from '#figures/sign.ts';
import type { AllocationReading, ByPromise } from '#model/readings/allocation.ts';
import { layoutOf } from './allocation/layout.ts';
import { asked, shares, shelf, time } from './allocation/panels.ts';
import {
  type AllocationRows,
  frameDays,
  framesOf,
  playRows,
  promises,
  type Tally,
} from './allocation/play-rows.ts';
import type { Player } from './player.ts';

interface Row extends Tally {
  readonly long: number | null;
  readonly longFirst: number | null;
}

const yearDays = 365.25;

const share = (found: number, of: number) => (of > 0 ? found / of : null);
const columns: readonly Column<Row>[] = [
  { id: 'promise', unit: () => 'text', value: ({ promise }) => promise },
  { id: 'asked', unit: () => 'number', value: (row) => row.asked },
  { id: 'found', unit: () => 'percent', value: (row) => share(row.found, row.asked) },
  { id: 'foundFirst', unit: () => 'percent', value: (row) => share(row.foundFirst, row.asked) },
  { id: 'long', unit: () => 'percent', value: ({ long }) => long },
  { id: 'longFirst', unit: () => 'percent', value: ({ longFirst }) => longFirst },
];

/** W19: three years of one shelf, line after line, under a rule of allocation. */
export const allocation: Player<AllocationRows, Row, AllocationReading> = {
  id: 'allocation',
  levers: ['allocationRule', 'rationingLevel', 'supplierLeadTimeFactor'],
  reading: { name: 'allocation', of: 'scenario', views: ['rule', 'planned', 'draw'] },
  views: () => [
    { id: 'rule', options: ['scenario', 'quota'] },
    { id: 'planned', options: ['mixed', 'apart'] },
    { id: 'draw', from: 1, to: 20, step: 1, start: 1 },
  ],
  frames: framesOf,
  rows: playRows,
  draw(rows, drawing) {
    const layout = layoutOf(rows, drawing.width);
    const named = { id: 'allocation', height: layout.height, alt: allocation.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (!rows.example) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, unknown(rows, drawing));
        return;
      }
      time(pen, rows, layout, drawing);
      shelf(pen, rows, layout, drawing);
      asked(pen, rows, layout, drawing);
      shares(pen, rows, layout, drawing);
    });
  },
  table: ({ tallies, example }) =>
    tallies.map((tally) => ({
      ...tally,
      long: example?.long[0][tally.promise] ?? null,
      longFirst: example?.long[1][tally.promise] ?? null,
    })),
  columns,
  moment({ example, day }, words) {
    const last = Math.max(1, Math.round((example?.days ?? 0) / yearDays));
    const year = Math.min(last, 1 + Math.floor(day / yearDays));
    const week = 1 + Math.floor((day - (year - 1) * yearDays) / frameDays);
    return say(words, 'moment', {
      year: words.format.number(year),
      week: words.format.number(week),
    });
  },
  says(rows, words) {
    const { example, ended } = rows;
    if (!example) return sentence(say(words, 'says.unknown', { why: unknown(rows, words) }));
    const values = {
      rule: ruleName(example, words),
      stock: words.format.number(example.stock),
      cost: words.format.money(example.unitCost),
      platform: example.platform[words.format.lang],
      days: words.format.number(example.leadTime, 0),
    };
    const [fast, others] = rows.tallies;
    if (!fast || !others || fast.asked + others.asked === 0) {
      return sentence(say(words, 'says.begin', values));
    }
    const so = sentence(
      say(words, 'says.so', {
        ...values,
        ...counts(fast, 'fast', words),
        ...counts(others, 'others', words),
      }),
    );
    return ended ? `${so} ${learnt(rows, words)}` : so;
  },
  alt(rows, words) {
    const [fast, others] = rows.tallies;
    if (!rows.example || !fast || !others)
      return say(words, 'alt.unknown', { why: unknown(rows, words) });
    return say(words, 'alt', {
      moment: allocation.moment(rows, words),
      ...counts(fast, 'fast', words),
      ...counts(others, 'others', words),
    });
  },
};

function unknown({ missing }: AllocationRows, words: Words): string {
  return missing.length > 0 ? notComputable(words, missing) : say(words, 'noPart');
}

function ruleName({ rule, reserve }: NonNullable<AllocationRows['example']>, words: Words): string {
  const keeps = rule === 'reserve' || rule === 'quota';
  const few = keeps && reserve < 2 ? `.${reserve}` : '';
  return say(words, `rule.${rule}${few}`, { n: words.format.number(reserve) });
}

function counts({ asked: all, found }: Tally, name: string, { format }: Words) {
  return { [`${name}Found`]: format.number(found), [`${name}Asked`]: format.number(all) };
}

/** Won by the promised, lost by the others: in the three years, in the long run, in the network. */
function learnt({ example, tallies, differs }: AllocationRows, words: Words): string {
  if (!example) return '';
  const [ruled, open] = example.long;
  if (!differs) {
    const key = ['firstCome', 'priority'].includes(example.rule) ? example.rule : 'same';
    return say(words, `learnt.${key}`, {
      fast: words.format.percent(open.fast, 1),
      others: words.format.percent(open.others, 1),
    });
  }
  const [fast, others] = tallies.map(({ found, foundFirst }) => lines(found - foundFirst, words));
  const here = say(words, 'learnt.here', { fast: fast ?? '', others: others ?? '' });
  const long = say(words, 'learnt.long', points(minus(ruled, open), words));
  const network = example.network
    ? say(words, 'learnt.network', points(example.network, words))
    : say(words, `learnt.network.${example.rule}`);
  return `${here} ${long} ${network}`;
}

const minus = (a: ByPromise, b: ByPromise): ByPromise => ({
  fast: a.fast - b.fast,
  others: a.others - b.others,
});

function points(by: ByPromise, words: Words): Record<string, string> {
  return Object.fromEntries(
    promises.map((promise) => [
      promise,
      shareSign(by[promise]) === 'same'
        ? nameOf(words, 'nothing')
        : words.format.points(by[promise], 1),
    ]),
  );
}

function lines(by: number, words: Words): string {
  if (by === 0) return say(words, 'lines.same');
  const size = Math.abs(by);
  const key = `lines.${by > 0 ? 'more' : 'fewer'}${size === 1 ? '.one' : ''}`;
  return say(words, key, { n: words.format.number(size) });
}
