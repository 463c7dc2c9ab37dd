import { extractionDay } from '../extraction.ts';
import type { ReadResult } from '../read.ts';

/** What a folder written by an import says of itself, in its `case.json`. */
export type Origin = 'import' | 'anonymised';

/**
 * `case.json` of tables that were read: what it said, and what was only deduced (currency, extraction day).
 *
 * @param name used when the company gave none
 */
export function caseText(
  { settings, currency, tables }: ReadResult,
  name: string,
  origin: Origin,
): string {
  const { zone, labels, resources, fictional } = settings;
  const written = {
    name: settings.name ?? name,
    ...(fictional ? { fictional } : {}),
    writtenBy: origin,
    currency,
    timeZone: zone.name,
    extractedOn: extractionDay(tables, zone, settings.extractedOn),
    labels: sorted(labels),
    resources: sorted(resources),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function sorted<T>(entries: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
