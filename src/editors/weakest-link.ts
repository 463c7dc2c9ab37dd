import type { Column } from '#figures/figure.ts';
import { frame } from '#figures/marks/frame.ts';
import { nameOf, say } from '#figures/say.ts';
import type { AdoptionReading, TeamReading } from '#model/readings/adoption.ts';
import type { Editor } from './editor.ts';
import { chain, chainHeight } from './weakest-link/chain.ts';

interface Rows {
  readonly read: AdoptionReading | null;
}

const steps = ['meaning', 'desire', 'knowledge', 'ability', 'anchoring'] as const;

const columns: readonly Column<TeamReading>[] = [
  { id: 'team', unit: () => 'text', value: ({ id }) => `team.${id}` },
  ...steps.map((step, column): Column<TeamReading> => ({
    id: step,
    unit: () => 'number',
    value: ({ scores }) => scores[column] ?? null,
  })),
  { id: 'readiness', unit: () => 'percent', value: ({ readiness }) => readiness },
];

/** W29: each team on each step of the change, 1 to 5; the lowest of all sets the pace. */
export const weakestLink: Editor<Rows, TeamReading, unknown, AdoptionReading> = {
  id: 'weakest-link',
  levers: ['change.readiness.{team}'],
  reading: { name: 'adoption', of: 'scenario' },
  borrows: ['change.'],
  rows: ({ read }) => ({ read }),
  grid: ({ read }) => ({
    columns: ['team', ...steps, 'readiness'],
    lines: (read?.teams ?? []).map(({ id, readiness }) => ({
      id,
      label: `team.${id}`,
      cells: [
        ...steps.map((step) => ({ kind: 'lever', id: `change.readiness.${id}-${step}` }) as const),
        { kind: 'said', unit: 'percent', value: readiness, weight: 1 - readiness },
      ],
    })),
  }),
  draw({ read }, drawing) {
    const height = chainHeight(read?.teams.length ?? 0, drawing.width);
    const alt = weakestLink.alt?.({ read }, drawing) ?? '';
    return frame(drawing, { id: 'weakest-link', height, alt }, (pen) => chain(pen, read, drawing));
  },
  table: ({ read }) => read?.teams ?? [],
  columns,
  says({ read }, words) {
    if (!read) return say(words, 'says.unknown');
    const { format } = words;
    const weak = read.teams.find(({ id }) => id === read.weakest);
    const values = {
      team: nameOf(words, `team.${read.weakest}`),
      step: nameOf(words, `step.${weak?.lowest ?? ''}`).toLowerCase(),
      reach: format.percent(read.reach, 0),
      delay: format.number(read.delay, 1),
    };
    if ((weak?.readiness ?? 0) >= 1) return say(words, 'says.ready');
    const level = Math.min(...(weak?.scores ?? [1]));
    const others = read.teams.filter(({ scores }) => Math.min(...scores) === level).length;
    return say(words, others > 1 ? 'says.several' : 'says.one', {
      ...values,
      n: format.number(others),
    });
  },
  alt({ read }, words) {
    const list = (read?.teams ?? []).map(({ id, readiness }) =>
      say(words, 'alt.item', {
        team: nameOf(words, `team.${id}`),
        readiness: words.format.percent(readiness, 0),
      }),
    );
    return read ? say(words, 'alt', { list: list.join(', ') }) : say(words, 'says.unknown');
  },
};
