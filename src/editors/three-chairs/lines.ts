import type { Cell, Line } from '../grid.ts';
import { chairNote, criteria, limitNote, limits, type Seat } from './seats.ts';

/** What each direction writes: its weights, its limits, and at the end the scenario it can live with. */
export function linesOf(seats: readonly Seat[], candidates: readonly string[]): readonly Line[] {
  const cells = (of: (seat: Seat) => Cell) => seats.map(of);
  return [
    ...criteria.map(({ id }, row) => ({
      id: `weight-${id}`,
      label: `criterion.${id}`,
      group: 'group.weights',
      cells: cells(({ id: chair, weights }) => ({
        ...{ kind: 'note', key: chairNote(chair), at: id, value: weights[row] ?? null },
        form: { from: 0, to: 100, step: 5 },
      })),
    })),
    ...limits.map(({ id, from, to, step }) => ({
      id: `limit-${id}`,
      label: `limit.${id}`,
      group: 'group.limits',
      cells: cells(({ id: chair, limits: own }) => ({
        ...{ kind: 'note', key: limitNote(chair), at: id, value: own[id] ?? null },
        form: { from, to, step },
      })),
    })),
    ...(candidates.length === 0
      ? []
      : [
          {
            id: 'choice',
            label: 'choice',
            group: 'group.choice',
            cells: cells(({ id: chair, choice }) => ({
              ...{ kind: 'note', key: chairNote(chair), at: 'choice' },
              value: choice !== null && candidates.includes(choice) ? choice : null,
              form: { options: candidates },
            })),
          },
        ]),
  ];
}
