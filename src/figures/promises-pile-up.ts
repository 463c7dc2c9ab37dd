import type { Launches } from '#model/offers/launches.ts';
import type { Column, Drawing, Figure, Words } from './figure.ts';
import { frame } from './marks/frame.ts';
import { type Linear, linear } from './marks/linear.ts';
import { rule } from './marks/line.ts';
import type { Pen } from './marks/pen.ts';
import { symbol } from './marks/symbol.ts';
import { text } from './marks/text.ts';
import { type Piled, pileRows, type PileRows } from './promises-pile-up/pile-rows.ts';
import { say, sentence } from './say.ts';

const columns: readonly Column<Piled>[] = [
  { id: 'offer', unit: () => 'text', value: ({ id }) => `offer.${id}` },
  { id: 'since', unit: () => 'text', value: ({ since }) => since && String(since) },
  { id: 'held', unit: () => 'percent', value: ({ held }) => held },
  { id: 'proposed', unit: () => 'text', value: ({ isProposed }) => (isProposed ? 'yes' : 'no') },
];

/** W01c: the offers in force, each from the year it was launched; those a scenario withdraws, and those it adds. */
export const promisesPileUp: Figure<PileRows, Piled, unknown, Launches> = {
  id: 'promises-pile-up',
  levers: ['*'],
  reading: { name: 'launches', of: 'case' },
  rows: pileRows,
  draw(rows, drawing) {
    const wide = drawing.width === 720;
    const step = wide ? 24 : 30;
    const foot = 34 + rows.offers.length * step;
    const height = rows.today === 0 ? 60 : foot + 36;
    const named = { id: 'promises-pile-up', height, alt: promisesPileUp.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.today === 0) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, say(drawing, 'notComputable'));
        return;
      }
      const x = linear([rows.from, rows.until], wide ? [4, 440] : [4, 346]);
      // The oldest at the foot of the pile.
      rows.offers.forEach((offer, k) => {
        layer(pen, offer, foot - (k + 1) * step, { x, wide, until: rows.until }, drawing);
      });
      const ground = { from: { x: 0, y: foot + 4 }, to: { x: x(rows.until), y: foot + 4 } };
      rule(pen, 'ground', { ...ground, class: 'stroke' });
      years(pen, rows, foot + 22, x, drawing);
      const total = say(drawing, 'total', { n: drawing.format.number(rows.today) });
      text(pen, 'total', { x: 0, y: 18, class: 'strong' }, total);
    });
  },
  table: ({ offers }) => offers,
  columns,
  says(rows, words) {
    const { number } = words.format;
    if (rows.today === 0) return sentence(say(words, 'says.unknown'));
    const pile = say(words, rows.today === 1 ? 'says.one' : 'says.pile', {
      n: number(rows.today),
      from: String(rows.from),
      last: String(lastYear(rows)),
    });
    const gone = rows.today - rows.kept;
    if (gone === 0 && rows.added === 0) return pile;
    const key = gone === 0 ? 'added' : rows.added === 0 ? 'fewer' : 'both';
    return `${pile} ${say(words, `says.${key}`, {
      left: number(rows.kept + rows.added),
      gone: number(gone),
      added: number(rows.added),
    })}`;
  },
  computed({ today, kept, periods }) {
    if (today === 0) return [];
    const count = (label: string, value: number) => ({ label, unit: 'number', value }) as const;
    return [
      {
        result: count('how.today', today),
        sign: '+',
        terms: periods.map(({ from, to, count: launched }) =>
          count(from === to ? String(from) : `${from}-${to}`, launched),
        ),
      },
      {
        result: count('how.kept', kept),
        sign: '−',
        terms: [count('how.today', today), count('how.gone', today - kept)],
      },
    ];
  },
  alt(rows, words) {
    if (rows.today === 0) return sentence(say(words, 'says.unknown'));
    const list = rows.offers
      .filter(({ since }) => since !== null)
      .map(({ label, since }) => `${label[words.format.lang]} ${since}`);
    return say(words, 'alt', { n: words.format.number(rows.today), list: list.join(', ') });
  },
};

function layer(
  pen: Pen,
  { id, label, since, isProposed }: Piled,
  y: number,
  { x, wide, until }: { readonly x: Linear; readonly wide: boolean; readonly until: number },
  words: Drawing,
): void {
  const [from, to] = [x(since ?? until), x(until)];
  pen.put('g', id, { class: 'of-margin' }, (inside) => {
    const thick = wide ? 14 : 8;
    const top = wide ? y + 5 : y + 20;
    if (since === null) {
      symbol(inside, 'new', {
        x: to,
        y: top + thick / 2,
        shape: 'diamond',
        size: 6,
        class: 'mark',
      });
    } else {
      const style = isProposed ? 'volume' : 'withdrawn';
      const size = { x: from, y: top, width: Math.max(3, to - from), height: thick };
      inside.put('rect', 'bar', { class: style, ...size });
    }
    const name = since === null ? say(words, 'new', { id }) : label[words.format.lang];
    const told = since === null ? name : say(words, 'named', { name, year: String(since) });
    const place = wide
      ? ({ x: to + 12, y: y + 17 } as const)
      : ({ x: to, y: y + 15, anchor: 'end' } as const);
    text(inside, 'name', { ...place, class: isProposed ? 'ink' : 'quiet' }, told);
  });
}

function years(pen: Pen, { from, until }: PileRows, y: number, x: Linear, words: Words): void {
  const middle = Math.round((from + until) / 2);
  const marks = [...new Set([from, middle, until])];
  marks.forEach((year, k) => {
    const anchor = k === 0 ? 'start' : k === marks.length - 1 ? 'end' : 'middle';
    const at = k === 0 ? 0 : x(year);
    const label = year === until ? say(words, 'now', { year: String(year) }) : String(year);
    text(pen, `year-${year}`, { x: at, y, class: 'quiet', anchor }, label);
  });
}

function lastYear({ offers }: PileRows): number {
  return offers.reduce((last, { since }) => Math.max(last, since ?? 0), 0);
}
