import type { FreedTeam } from '#model/readings/freed-capacity.ts';
import type { Words } from '../figure.ts';
import { type Linear, linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';

export interface TeamSpace {
  readonly wide: boolean;
  readonly width: 360 | 720;
  readonly x: Linear;
  readonly step: number;
  readonly top: number;
}

/** People that the page would print as nobody. */
export const nobody = 0.2;

export function teamSpace(teams: readonly FreedTeam[], width: 360 | 720): TeamSpace {
  const wide = width === 720;
  const freed = teams.map((team) => team.freed);
  const domain = rounded(Math.min(-0.5, ...freed), Math.max(2, ...freed), 4);
  return {
    wide,
    width,
    x: linear(domain, wide ? [220, 540] : [8, 330]),
    step: wide ? 38 : 54,
    top: wide ? 40 : 32,
  };
}

/** A bar of people for each team: solid, the part that can follow in 24 months; outlined, what stays paid. */
export function teamBars(
  pen: Pen,
  teams: readonly FreedTeam[],
  space: TeamSpace,
  words: Words,
): void {
  const { wide, x, step, top } = space;
  text(pen, 'title', { x: 0, y: 16, class: 'quiet' }, say(words, wide ? 'head' : 'head.short'));
  const zero = x(0);
  const ends = { from: { x: zero, y: top - 12 }, to: { x: zero, y: top + teams.length * step } };
  rule(pen, 'zero', { ...ends, class: 'rule' });
  teams.forEach((team, k) => teamBar(pen, team, top + k * step + (wide ? 14 : 28), space, words));
}

function teamBar(
  pen: Pen,
  { id, freed, hours, avoidable }: FreedTeam,
  y: number,
  { wide, width, x }: TeamSpace,
  words: Words,
): void {
  pen.put('g', id, { class: 'of-margin' }, (row) => {
    const label = wide ? { x: 0, y: y + 5 } : { x: 0, y: y - 15 };
    text(row, 'name', { ...label, class: 'ink halo' }, say(words, id));
    const bar = (key: string, to: number, style: string) => {
      const [left, right] = [x(Math.min(0, to)), x(Math.max(0, to))];
      row.put('rect', key, { class: style, x: left, y: y - 8, width: right - left, height: 16 });
    };
    bar('whole', freed, 'outline');
    bar('follows', Math.max(0, freed) * avoidable, 'bar');
    const place = { x: width, y: wide ? y + 5 : y - 15, anchor: 'end' } as const;
    const still = Math.abs(freed) < nobody;
    const value = still ? say(words, 'still') : freedText(freed, hours, words);
    text(row, 'value', { ...place, class: still ? 'quiet' : 'strong' }, value);
  });
}

function freedText(freed: number, hours: number | null, words: Words): string {
  const { format } = words;
  const people = `${freed > 0 ? '+' : ''}${format.number(freed, 1)}`;
  return hours === null
    ? say(words, 'people', { people })
    : say(words, 'people.hours', { people, hours: format.number(Math.abs(hours), 0) });
}
