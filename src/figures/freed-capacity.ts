import type { FreedTeam } from '#model/readings/freed-capacity.ts';
import type { Column, Computation, Figure, Words } from './figure.ts';
import { nobody, teamBars, teamSpace } from './freed-capacity/teams.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { missingTables, notComputable } from './missing.ts';
import { say, sentence } from './say.ts';

interface Rows {
  readonly teams: readonly FreedTeam[];
  readonly freed: number;
  /** Of it, what can follow within 24 months. */
  readonly follows: number;
  readonly missing: readonly string[];
}

const columns: readonly Column<FreedTeam>[] = [
  { id: 'team', unit: () => 'text', value: ({ id }) => id },
  { id: 'people', unit: () => 'number', value: ({ people }) => people },
  { id: 'freed', unit: () => 'number', value: ({ freed }) => freed },
  { id: 'hours', unit: () => 'number', value: ({ hours }) => hours },
  { id: 'avoidable', unit: () => 'percent', value: ({ avoidable }) => avoidable },
];

/** W43: hours and people freed, team by team. No euro here: they are none until a team changes size. */
export const freedCapacity: Figure<Rows, FreedTeam, unknown, { teams: readonly FreedTeam[] }> = {
  id: 'freed-capacity',
  levers: ['*'],
  reading: { name: 'freedCapacity', of: 'scenario' },
  rows({ scenario, read }) {
    const teams = read?.teams ?? [];
    const sum = (of: (team: FreedTeam) => number) => teams.reduce((all, team) => all + of(team), 0);
    return {
      teams,
      freed: sum(({ freed }) => Math.max(0, freed)),
      follows: sum(({ freed, avoidable }) => Math.max(0, freed) * avoidable),
      missing: missingTables(scenario),
    };
  },
  draw(rows, drawing) {
    const space = rows.teams.length === 0 ? null : teamSpace(rows.teams, drawing.width);
    const height = space ? space.top + rows.teams.length * space.step + 4 : 60;
    const named = { id: 'freed-capacity', height, alt: freedCapacity.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (space) teamBars(pen, rows.teams, space, drawing);
      else text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, rows.missing));
    });
  },
  table: ({ teams }) => teams,
  columns,
  says({ teams, freed, follows, missing }, words) {
    if (teams.length === 0) {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, missing) }));
    }
    const more = teams.filter((team) => team.freed <= -nobody);
    const needed = more.length === 0 ? '' : say(words, 'says.more', { teams: names(more, words) });
    if (freed < nobody) return `${say(words, 'says.none')} ${needed}`.trim();
    const most = teams.toSorted((a, b) => b.freed - a.freed)[0]!;
    const { format } = words;
    const main = say(words, 'says.freed', {
      freed: format.number(freed, 1),
      follows: format.number(follows, 1),
      team: say(words, `${most.id}.in`),
    });
    return `${main} ${needed}`.trim();
  },
  computed: ({ teams }) => teams.filter(({ freed }) => freed >= nobody).map(computation),
  alt({ teams, missing }, words) {
    if (teams.length === 0)
      return say(words, 'alt.unknown', { why: notComputable(words, missing) });
    const list = teams.map(({ id, freed }) =>
      say(words, 'alt.item', { name: say(words, id), value: words.format.number(freed, 1) }),
    );
    return say(words, 'alt', { list: list.join(say(words, 'alt.join')) });
  },
};

/** What can follow: people freed × the share of it that the team can give back. */
function computation({ id, freed, avoidable }: FreedTeam): Computation {
  return {
    result: { label: `${id}.follows`, unit: 'number', value: freed * avoidable },
    sign: '×',
    terms: [
      { label: id, unit: 'number', value: freed },
      { label: 'column.avoidable', unit: 'percent', value: avoidable },
    ],
  };
}

function names(teams: readonly FreedTeam[], words: Words): string {
  return teams.map(({ id }) => say(words, `${id}.in`)).join(say(words, 'alt.join'));
}
