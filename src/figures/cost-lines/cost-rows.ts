import type { FigureInput } from '../figure.ts';
import { missingTables } from '../missing.ts';
import { difference, moneySign } from '../sign.ts';

/** One family of cost, € per year. */
export interface CostRow {
  /** Family of the model, or `total`. */
  readonly id: string;
  readonly before: number | null;
  readonly scenario: number | null;
  readonly change: number | null;
}

export interface CostRows {
  /** Largest before first, so that lines keep their place while a lever moves. */
  readonly lines: readonly CostRow[];
  readonly total: CostRow;
  readonly missing: readonly string[];
}

export function costRows({ scenario: results }: FigureInput): CostRows {
  const before: Readonly<Record<string, number>> = results.before.costLines ?? {};
  const after: Readonly<Record<string, number>> = results.scenario.costLines ?? {};
  const lines = Object.keys({ ...before, ...after })
    .map((id) => row(id, before[id] ?? null, after[id] ?? null))
    .filter((line) => (line.before ?? 0) !== 0 || (line.scenario ?? 0) !== 0)
    .sort((a, b) => (b.before ?? b.scenario ?? 0) - (a.before ?? a.scenario ?? 0));
  return {
    lines,
    total: row('total', results.before.cost, results.scenario.cost),
    missing: missingTables(results),
  };
}

/** The family that moves most in the direction of the whole; in any direction when the whole stands still. */
export function largestChange({ lines, total }: CostRows): CostRow | undefined {
  const whole = total.change ?? 0;
  const still = moneySign(whole) === 'same';
  const weight = ({ change }: CostRow) => (still ? Math.abs(change ?? 0) : (change ?? 0) * whole);
  return [...lines].sort((a, b) => weight(b) - weight(a))[0];
}

function row(id: string, before: number | null, scenario: number | null): CostRow {
  return { id, before, scenario, change: difference(scenario, before) };
}
