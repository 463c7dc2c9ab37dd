import { type Linear, linear, rounded } from '#figures/marks/linear.ts';
import { type AllocationRows, promises } from './play-rows.ts';

/** Where the shelf, the two rows of lines and the shares stand, px. */
export interface Layout {
  readonly wide: boolean;
  readonly height: number;
  readonly x: Linear;
  readonly pieces: Linear;
  readonly rows: Readonly<Record<(typeof promises)[number], number>>;
  readonly legend: number;
  readonly share: Linear;
  readonly bottom: number;
}

export function layoutOf(rows: AllocationRows, width: 360 | 720): Layout {
  const wide = width === 720;
  const { example, courses } = rows;
  const across: readonly [number, number] = wide ? [168, 632] : [34, 284];
  const shares = promises.flatMap((promise) =>
    [...courses[promise].played, ...courses[promise].first].map(([, share]) => share),
  );
  const least = rounded(Math.min(0.9, ...shares), 1, 4)[0];
  const [shelf, lines, course] = wide ? [40, 226, 320] : [46, 262, 386];
  return {
    wide,
    height: course + 150,
    x: linear([0, example?.days ?? 1], across),
    pieces: linear([0, Math.max(1, example?.stock ?? 1)], [shelf + 130, shelf]),
    legend: lines - 28,
    rows: wide ? { fast: lines, others: lines + 30 } : { fast: lines + 14, others: lines + 62 },
    share: linear([least, 1], [course + 104, course]),
    bottom: course + 116,
  };
}
