import type { Format, Unit } from '#figures/figure.ts';
import { written } from '#figures/written.ts';

/** Unit of a number of the results, by the last name of its path that says one. */
const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(delta|gap)\.(service|byClass)/, 'points'],
  [/^(delta|gap)\./, 'change'],
  [
    /(^|\.)(service|serviceByClass|constantMix|within\d+h|coverage|ceiling|premiumShare|billedShare|firstTimeFix|installationAvailability|accepted)(\.|$)/,
    'percent',
  ],
  [/^availability$/, 'percent'],
  [/^values\.(serviceTarget|carrierReliability|holdingRate|sharedToParts)$/, 'percent'],
  [/^values\.cutoffHour$/, 'hour'],
  [
    /^values\.|^coverFactor$|promisesByClass|clientsLost$|offerCount$|exceptions$|^freedHours/,
    'number',
  ],
];

export function unitOf(path: string): Unit {
  return units.find(([pattern]) => pattern.test(path))?.[1] ?? 'money';
}

/** Number at a path of the results ("scenario.service", "delta.stock"), or of a reading; undefined when there is none. */
export function numberAt(place: unknown, path: string): number | null | undefined {
  let value = place;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return typeof value === 'number' || value === null ? value : undefined;
}

/** The number in the page's dress; `none` where it cannot be computed. */
export function valueText(
  format: Format,
  path: string,
  value: number | null,
  none: string,
  unit = unitOf(path),
): string {
  if (value === null) return none;
  if (/(offerCount|exceptions)$/.test(path)) return format.number(value, 0);
  if (unit !== 'number') return written(format, unit, value);
  return format.number(value, Number.isInteger(value) ? 0 : 2);
}
