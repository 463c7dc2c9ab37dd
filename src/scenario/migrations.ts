/** Entries of an address written for one version of the register, as the next version writes them. */
export type Migration = (entries: readonly [string, string][]) => [string, string][];

/** `migrations[0]` turns version 1 into version 2, and so on. */
export const migrations: readonly Migration[] = [];

/** Version that addresses are written in when those migrations are known. */
export function versionAfter(known: readonly Migration[]): number {
  return known.length + 1;
}
