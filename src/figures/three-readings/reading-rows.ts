import type { FigureInput } from '../figure.ts';
import { missingTables } from '../missing.ts';
import { difference } from '../sign.ts';

/** One way of reading service, before → scenario, as shares. */
export interface Reading {
  /** Label key; `class.<code>` for a class. */
  readonly id: string;
  readonly group: 'readings' | 'classes' | 'table';
  readonly before: number | null;
  readonly scenario: number | null;
  readonly change: number | null;
  /** Promises of the year behind the scenario's share, for a class. */
  readonly promises: number | null;
}

export interface ReadingRows {
  readonly readings: readonly Reading[];
  readonly missing: readonly string[];
}

export function readingRows({ scenario: results }: FigureInput): ReadingRows {
  const { before, scenario } = results;
  const reading = (id: 'service' | 'constantMix' | 'within24h' | 'within48h' | 'coverage') => ({
    id,
    group: id === 'coverage' ? ('table' as const) : ('readings' as const),
    before: before[id],
    scenario: scenario[id],
    change: difference(scenario[id], before[id]),
    promises: null,
  });
  const codes = Object.keys({ ...before.serviceByClass, ...scenario.serviceByClass });
  return {
    readings: [
      reading('service'),
      reading('constantMix'),
      reading('within24h'),
      reading('within48h'),
      ...codes.map((code): Reading => {
        const [was, is] = [
          before.serviceByClass[code] ?? null,
          scenario.serviceByClass[code] ?? null,
        ];
        return {
          id: `class.${code}`,
          group: 'classes',
          before: was,
          scenario: is,
          change: difference(is, was),
          promises: scenario.promisesByClass[code] ?? null,
        };
      }),
      reading('coverage'),
    ],
    missing: missingTables(results),
  };
}
