import { zone, type Zone } from './zone.ts';
import type { Reporter } from './reporter.ts';
import { isTableName } from './contract.ts';
import type { Renames } from './header.ts';

export interface LabelText {
  fr: string;
  en: string;
}

/** What stands beside the tables: `case.json` and `mapping.json`, both optional. */
export interface Settings {
  name: string | null;
  fictional: boolean;
  /** ISO 4217; null = read from the lines, else EUR. */
  currency: string | null;
  zone: Zone;
  /** YYYY-MM-DD; null = the last date seen. */
  extractedOn: string | null;
  /** Id → label, for segments, new offers, regions, zones. */
  labels: ReadonlyMap<string, LabelText>;
  /** Table → their column → ours. */
  columns: ReadonlyMap<string, Renames>;
  /** Their class code → ours. */
  classes: Readonly<Record<string, string>>;
}

export const DEFAULT_ZONE = 'Europe/Paris';
export const DEFAULT_CURRENCY = 'EUR';

export function readSettings(
  caseJson: string | undefined,
  mappingJson: string | undefined,
  report: Reporter,
): Settings {
  const given = parse('case.json', caseJson, report);
  const mapping = parse('mapping.json', mappingJson, report);
  const text = (key: string, shape: RegExp, expected: string): string | null => {
    const value = given[key];
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' && shape.test(value)) return value;
    const got = JSON.stringify(value);
    report.add('bad-setting', { file: 'case.json', column: key }, { expected, got });
    return null;
  };
  return {
    name: text('name', /\S/, 'text'),
    fictional: given['fictional'] === true,
    currency: text('currency', /^[A-Z]{3}$/, 'ISO 4217'),
    zone: zoneOf(text('timeZone', /\S/, 'IANA time zone'), report),
    extractedOn: text('extractedOn', /^\d{4}-\d\d-\d\d$/, 'YYYY-MM-DD'),
    labels: labelsOf(given['labels']),
    columns: renamesOf(mapping['columns']),
    classes: words(mapping['classes']),
  };
}

function parse(
  file: string,
  text: string | undefined,
  report: Reporter,
): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Reported below, as anything that is not an object.
  }
  report.add('bad-json', { file }, { got: text.slice(0, 40) });
  return {};
}

function zoneOf(name: string | null, report: Reporter): Zone {
  try {
    return zone(name ?? DEFAULT_ZONE);
  } catch {
    const place = { file: 'case.json', column: 'timeZone' };
    report.add('bad-setting', place, { expected: 'IANA time zone', got: name ?? '' });
    return zone(DEFAULT_ZONE);
  }
}

/** `labels` holds one level of groups (segments, regions…) or ids directly. */
function labelsOf(value: unknown): Map<string, LabelText> {
  const labels = new Map<string, LabelText>();
  const collect = (entries: unknown): void => {
    if (!isRecord(entries)) return;
    for (const [id, label] of Object.entries(entries)) {
      if (!isRecord(label)) continue;
      const { fr, en } = label;
      if (typeof fr === 'string' && typeof en === 'string') labels.set(id, { fr, en });
      else collect(label);
    }
  };
  collect(value);
  return labels;
}

function renamesOf(value: unknown): Map<string, Renames> {
  const renames = new Map<string, Renames>();
  if (!isRecord(value)) return renames;
  for (const [table, names] of Object.entries(value)) {
    if (isTableName(table)) renames.set(table, words(names));
  }
  return renames;
}

function words(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  const found: Record<string, string> = {};
  for (const [from, to] of Object.entries(value)) if (typeof to === 'string') found[from] = to;
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
