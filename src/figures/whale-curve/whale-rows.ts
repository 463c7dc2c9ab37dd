import type { WhaleReading } from '#model/readings/whale-curve.ts';
import type { FigureInput, ViewChoice } from '../figure.ts';
import { missingTables } from '../missing.ts';

/** Most clients that may be left out of the curve. */
const MOST_LEFT_OUT = 20;

/** One row of the table: the clients up to this share, and what they earn together. */
export interface UpTo {
  readonly share: number;
  readonly clients: number;
  readonly earned: number;
  readonly gross: number | null;
}

export interface WhaleRows {
  readonly seen: WhaleReading['seen'];
  readonly tenths: readonly UpTo[];
  readonly missing: readonly string[];
}

export function whaleViews(read: WhaleReading | null): readonly ViewChoice[] {
  const years = read && read.years.length > 0 ? read.years : ['services'];
  return [
    { id: 'year', options: years },
    { id: 'basis', options: ['full', 'gross', 'avoidable'] },
    { id: 'without', from: 0, to: MOST_LEFT_OUT, step: 1, start: 0 },
  ];
}

export function whaleRows({ read, scenario }: FigureInput<unknown, WhaleReading>): WhaleRows {
  const seen = read?.seen ?? null;
  return {
    seen,
    tenths: seen?.curve ? tenthsOf(seen.curve, seen.gross) : [],
    missing: missingTables(scenario),
  };
}

function tenthsOf(curve: readonly number[], gross: readonly number[] | null): UpTo[] {
  const tenths = Array.from({ length: 10 }, (_, k) => Math.round(((k + 1) * curve.length) / 10));
  return [...new Set(tenths)]
    .filter((clients) => clients > 0)
    .map((clients) => ({
      ...{ share: clients / curve.length, clients },
      ...{ earned: curve[clients - 1]!, gross: gross?.[clients - 1] ?? null },
    }));
}
