import { signOf, type Sign } from '../sign.ts';
import { effectKpis, type EffectKpi, type EffectPoint } from './effect-point.ts';

/** One number along a lever's range. */
export interface EffectRows {
  readonly kpi: EffectKpi;
  /** Lever's values, base units, rising; and the number there, null where it is not computable. */
  readonly at: readonly number[];
  readonly values: readonly (number | null)[];
}

export function effectRows(
  kpi: EffectKpi,
  at: readonly number[],
  points: readonly EffectPoint[],
): EffectRows {
  const place = effectKpis.indexOf(kpi);
  return { kpi, at, values: at.map((_, k) => points[k]?.[place] ?? null) };
}

/** Below this a change along the range is not printed, and is no move of the curve. */
const printed = { margin: 500, cost: 500, stock: 500, service: 0.0005 } as const;
/** A ripple this small beside the whole move is no turn. */
const ripple = 0.03;

/** One way the curve goes, from one place of the range to another. */
export interface Run {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
  /** Difference of the number over the run, base units. */
  readonly by: number;
}

/**
 * The curve as few runs as its shape has: rising, falling, flat; none when it is not known all along.
 * At most one run a step of the range.
 */
export function runsOf({ kpi, at, values }: EffectRows): readonly Run[] {
  const known = values.filter((value) => value !== null);
  if (known.length < values.length || known.length < 2) return [];
  const span = Math.max(...known) - Math.min(...known);
  const tolerance = Math.max(printed[kpi], span * ripple);
  const runs: Run[] = [];
  for (let k = 1; k < known.length; k += 1) {
    const by = (known[k] ?? 0) - (known[k - 1] ?? 0);
    const step = { sign: signOf(by, tolerance), from: at[k - 1] ?? 0, to: at[k] ?? 0, by };
    const last = runs.at(-1);
    if (last?.sign === step.sign) runs[runs.length - 1] = joined(last, step);
    else runs.push(step);
  }
  // Small steps one way may add up to a move that is none of them.
  return runs.map((run) => ({ ...run, sign: signOf(run.by, tolerance) }));
}

function joined(first: Run, { sign, to, by }: Run): Run {
  return { sign, from: first.from, to, by: first.by + by };
}
