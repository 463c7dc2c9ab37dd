import type { Frontier } from '#model/arbitration/frontier.ts';
import type { ReadAnswer } from './answer.ts';

/** Of the named scenarios, how many no other point beats on margin and stock both. */
export const scenariosLeft: ReadAnswer = {
  reading: 'frontier',
  of: 'case',
  number(read) {
    const { points } = read as Frontier;
    if (points.length === 0) return null;
    const left = points.filter(
      ({ name, numbers: own }) =>
        name !== null &&
        !points.some(
          ({ numbers: other }) =>
            other.margin >= own.margin &&
            other.stock <= own.stock &&
            (other.margin > own.margin || other.stock < own.stock),
        ),
    );
    return left.length;
  },
};
