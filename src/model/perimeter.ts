import type { Case } from './case.ts';

export type Family = 'parts' | 'field' | 'mro' | 'availability';

/** The families of service a case lets us compute: those whose tables are there. Parts always. */
export function perimeterOf(of: Case): Family[] {
  const has: Readonly<Record<Family, boolean>> = {
    parts: true,
    field: of.field !== null,
    mro: of.workshop !== null,
    availability: of.installations !== null && of.clients?.contracts != null,
  };
  const families: readonly Family[] = ['parts', 'field', 'mro', 'availability'];
  return families.filter((family) => has[family]);
}

/** All four: what they share needs no key. */
export function isWhole(perimeter: readonly Family[]): boolean {
  return perimeter.length === 4;
}
