import type { Figure, FigureInput, Words } from '#figures/figure.ts';

/**
 * A figure that plays: a history read once by the worker, shown frame after frame. Everything a figure is, but
 * that its rows are those of one frame. Nothing moves by itself in here: the host says which frame.
 */
export interface Player<Rows = unknown, Row = unknown, Read = unknown> extends Omit<
  Figure<Rows, Row, unknown, Read>,
  'study' | 'reading' | 'rows'
> {
  /** Seeded: the same scenario and view give the same history. */
  readonly reading: NonNullable<Figure['reading']>;
  /** Frames of the history, whole, from 1 to 600; 1 when there is none to show. */
  frames(read: Read | null): number;
  /** What frame `at` shows, from 0 to frames − 1. */
  rows(input: FigureInput<unknown, Read>, at: number): Rows;
  /** When the frame is, in words: what the slider says. */
  moment(rows: Rows, words: Words): string;
}

/** One frame of a player, as the figure it is: drawn, tabulated and taken away as any other. */
export function frameFigure(player: Player, at: () => number): Figure {
  return { ...player, rows: (input) => player.rows(input, at()) };
}
