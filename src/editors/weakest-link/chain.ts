import type { Drawing } from '#figures/figure.ts';
import { linear } from '#figures/marks/linear.ts';
import { rule } from '#figures/marks/line.ts';
import type { Pen } from '#figures/marks/pen.ts';
import { symbol } from '#figures/marks/symbol.ts';
import { text } from '#figures/marks/text.ts';
import { nameOf, say } from '#figures/say.ts';
import type { AdoptionReading, TeamReading } from '#model/readings/adoption.ts';

const step = (width: 360 | 720) => (width === 720 ? 30 : 46);

export function chainHeight(teams: number, width: 360 | 720): number {
  return 34 + Math.max(1, teams) * step(width);
}

/** A line a team, from 1 to 5: its five scores as open dots, the lowest as a full one, named. */
export function chain(pen: Pen, read: AdoptionReading | null, drawing: Drawing): void {
  const { width } = drawing;
  const wide = width === 720;
  if (!read) {
    text(pen, 'none', { x: 0, y: 28, class: 'quiet' }, say(drawing, 'says.unknown'));
    return;
  }
  const x = linear([1, 5], wide ? [250, 560] : [10, 250]);
  for (const score of [1, 2, 3, 4, 5]) {
    text(
      pen,
      `score-${score}`,
      { x: x(score), y: 14, class: 'quiet', anchor: 'middle' },
      String(score),
    );
  }
  read.teams.forEach((team, row) => {
    const top = 24 + row * step(width);
    pen.put('g', team.id, { class: 'of-service' }, (line) => {
      oneTeam(
        line,
        team,
        wide ? top + 14 : top + 30,
        team.id === read.weakest,
        { x, wide },
        drawing,
      );
    });
  });
}

function oneTeam(
  line: Pen,
  { id, scores, lowest }: TeamReading,
  y: number,
  weakest: boolean,
  { x, wide }: { readonly x: (value: number) => number; readonly wide: boolean },
  words: Drawing,
): void {
  const name = wide ? { x: 0, y: y + 5 } : { x: 0, y: y - 14 };
  text(line, 'name', { ...name, class: weakest ? 'strong' : 'ink' }, nameOf(words, `team.${id}`));
  rule(line, 'track', { from: { x: x(1), y }, to: { x: x(5), y }, class: 'rule' });
  const least = Math.min(...scores);
  // Scores that are equal lie on one another: each level is drawn once.
  [1, 2, 3, 4, 5].forEach((score) => {
    if (score === least || !scores.includes(score)) return;
    symbol(line, `at-${score}`, { x: x(score), y, shape: 'circle', size: 5, class: 'now' });
  });
  symbol(line, 'least', {
    x: x(least),
    y,
    shape: 'circle',
    size: 7,
    class: weakest ? 'point' : 'mark',
  });
  const place = { x: wide ? 580 : 264, y: y + 5, class: weakest ? 'strong' : 'quiet' } as const;
  text(line, 'lowest', place, nameOf(words, `step.${lowest}`));
}
