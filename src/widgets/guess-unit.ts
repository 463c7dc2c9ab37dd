import type { Format } from '#figures/figure.ts';

/** Units a guess is typed in; shares in percents. */
export type GuessUnit = 'percent' | 'number';

export interface GuessDress {
  fromField(shown: number): number;
  write(value: number): string;
  /** Least difference that is printed, base units. */
  readonly grain: number;
}

export function guessDress(unit: GuessUnit, format: Format): GuessDress {
  if (unit === 'percent')
    return {
      fromField: (shown) => shown / 100,
      write: (value) => format.percent(value, 0),
      grain: 0.01,
    };
  return { fromField: (shown) => shown, write: (value) => format.number(value, 0), grain: 1 };
}
