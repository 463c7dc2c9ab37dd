import type { Triangle } from '../results.ts';
import type { Numbers } from './uncertain.ts';

/** Numbers of a triangle that bands are drawn for; service also by class, as `service.{class code}`. */
export const bandNumbers = [
  'cost',
  'stock',
  'service',
  'margin',
  'workingCapital',
  'constantMix',
  'within24h',
  'within48h',
  'coverage',
  'clientsLost',
] as const satisfies readonly (keyof Triangle)[];

/** The numbers of a triangle, by name. Its units. */
export function triangleNumbers(triangle: Triangle): Numbers {
  return Object.fromEntries([
    ...bandNumbers.map((name) => [name, triangle[name]] as const),
    ...Object.entries(triangle.serviceByClass).map(
      ([code, share]) => [`service.${code}`, share] as const,
    ),
  ]);
}
