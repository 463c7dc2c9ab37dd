import { escape, not, op, type ColumnTable } from 'arquero';

/** What is said of a set of order lines; null = cannot be told. */
export interface LineSums {
  readonly lines: number;
  readonly clients: number;
  readonly pieces: number | null;
  /** Euros. */
  readonly revenue: number | null;
  /** Kept ÷ promises whose time has come. */
  readonly kept: number | null;
  /** Shares of the lines delivered within so many hours of the order, whatever was promised. */
  readonly within24h: number | null;
  readonly within48h: number | null;
}

interface Counted {
  readonly pieces: number;
  readonly unknownPieces: number;
  readonly revenue: number;
  readonly unknownRevenue: number;
  readonly due: number;
  readonly kept: number;
  readonly timed: number;
  readonly within24h: number;
  readonly within48h: number;
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);

/** Sums of the lines, group by group; with one quantity unknown, a sum is unknown: complete or absent. */
export function lineSums(lines: ColumnTable): ColumnTable {
  return lines
    .rollup({
      lines: op.count(),
      clients: op.distinct('client'),
      pieces: op.sum('pieces'),
      unknownPieces: op.invalid('pieces'),
      revenue: op.sum('revenue'),
      unknownRevenue: op.invalid('revenue'),
      due: op.sum('due'),
      kept: op.sum('kept'),
      timed: op.sum('timed'),
      within24h: op.sum('within24h'),
      within48h: op.sum('within48h'),
    })
    .derive({
      pieces: escape((row: Counted) => (row.unknownPieces > 0 ? null : row.pieces)),
      revenue: escape((row: Counted) => (row.unknownRevenue > 0 ? null : row.revenue)),
      kept: escape((row: Counted) => share(row.kept, row.due)),
      within24h: escape((row: Counted) => share(row.within24h, row.timed)),
      within48h: escape((row: Counted) => share(row.within48h, row.timed)),
    })
    .select(not('unknownPieces', 'unknownRevenue', 'due', 'timed'));
}
