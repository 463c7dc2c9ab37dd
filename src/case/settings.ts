import { readMapping, type Mapping } from './mapping.ts';
import { isRecord, parseObject } from './json-object.ts';
import type { Reporter } from './reporter.ts';
import { zone, type Zone } from './zone.ts';

export interface LabelText {
  fr: string;
  en: string;
}

/** What stands beside the tables: `case.json` and `mapping.json`, both optional. */
export interface Settings extends Mapping {
  name: string | null;
  fictional: boolean;
  /** ISO 4217; null = read from the lines, else EUR. */
  currency: string | null;
  zone: Zone;
  /** YYYY-MM-DD; null = the last date seen. */
  extractedOn: string | null;
  /** Id → label, for segments, new offers, regions, zones. */
  labels: ReadonlyMap<string, LabelText>;
  /** Register id → what the company has of it today and no table says, e.g. `workshop.benches`. */
  resources: ReadonlyMap<string, number>;
}

export const DEFAULT_ZONE = 'Europe/Paris';
export const DEFAULT_CURRENCY = 'EUR';

export function readSettings(
  caseJson: string | undefined,
  mappingJson: string | undefined,
  report: Reporter,
): Settings {
  const ownCase = parseObject('case.json', caseJson, report);
  const mapping = parseObject('mapping.json', mappingJson, report);
  // An extract of another system has no case.json: its mapping may say the same things.
  const given = { ...(isRecord(mapping['case']) ? mapping['case'] : {}), ...ownCase };
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
    resources: resourcesOf(given['resources'], report),
    ...readMapping(mapping, report),
  };
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

function resourcesOf(value: unknown, report: Reporter): Map<string, number> {
  const resources = new Map<string, number>();
  if (!isRecord(value)) return resources;
  for (const [id, amount] of Object.entries(value)) {
    if (typeof amount === 'number' && amount >= 0) resources.set(id, amount);
    else {
      const place = { file: 'case.json', column: id };
      report.add('bad-setting', place, { expected: 'number ≥ 0', got: JSON.stringify(amount) });
    }
  }
  return resources;
}
