/** Lines' worth of what is known before that joins what the lines say. */
const PRIOR_LINES = 4;

/** Lines and pieces of some parts. */
export interface SizeSums {
  lines: number;
  plannedLines: number;
  unplannedLines: number;
  /** Unplanned lines of one piece. */
  singles: number;
  unplannedUnits: number;
  plannedUnits: number;
  /** Σ q² over all lines. */
  squares: number;
}

/** How many pieces go on a line. */
export interface SizeLaw {
  /** P(an unplanned line is of one piece), and mean pieces of the others, ≥ 2. */
  readonly single: number;
  readonly multiple: number;
  /** Mean pieces of a planned line, and E[Q], E[Q²] of all lines. */
  readonly planned: number;
  readonly mean: number;
  readonly square: number;
}

const onePiece: SizeLaw = { single: 1, multiple: 2, planned: 1, mean: 1, square: 1 };

export function sizeSums(): SizeSums {
  return {
    lines: 0,
    plannedLines: 0,
    unplannedLines: 0,
    singles: 0,
    unplannedUnits: 0,
    plannedUnits: 0,
    squares: 0,
  };
}

/**
 * Law of the lines, drawn towards `prior` by four lines of experience.
 *
 * @param prior  null = none: where there is no line, one piece each
 */
export function sizeLaw(sums: SizeSums, prior: SizeLaw | null): SizeLaw {
  const weight = prior ? PRIOR_LINES : 0;
  const like = prior ?? onePiece;
  const blend = (own: number, lines: number, mean: number): number =>
    lines + weight > 0 ? (own + weight * mean) / (lines + weight) : mean;
  const { lines, plannedLines, singles, unplannedLines, unplannedUnits, plannedUnits } = sums;
  return {
    single: blend(singles, unplannedLines, like.single),
    multiple: blend(unplannedUnits - singles, Math.max(0, unplannedLines - singles), like.multiple),
    planned: blend(plannedUnits, plannedLines, like.planned),
    mean: blend(unplannedUnits + plannedUnits, lines, like.mean),
    square: blend(sums.squares, lines, like.square),
  };
}
