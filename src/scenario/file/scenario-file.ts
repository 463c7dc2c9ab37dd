/**
 * What the reader takes away and brings back: the scenario, the pins and the notes, in one file.
 *
 *     { "format": "service-triangle", "version": 1, "register": 1,
 *       "scenario": { "cutoffHour": 18 }, "pins": [{ "name": "…", "scenario": { … } }], "notes": { … } }
 *
 * Scenarios hold what differs from today, for the register whose version is said (migrations.ts). Results are
 * not in it: a file cannot say what the model does not.
 */
import type { Scenario } from '#model/scenario.ts';
import { migrations, versionAfter } from '../migrations.ts';
import type { Json } from '../notes.ts';
import { longestName, mostPins } from '../pins.ts';
import { type Repair, writeValue } from '../repair.ts';
import { inOrder } from '../scenario.ts';
import { decode, type Known } from '../url.ts';
import { jsonFault, type Place } from './json-fault.ts';

const format = 'service-triangle';
const version = 1;

/** Bytes: what a reader writes by hand in a year is a tenth of it. */
export const largestFile = 1_000_000;

export interface FileContent {
  readonly scenario: Scenario;
  readonly pins: readonly { readonly name: string; readonly scenario: Scenario }[];
  readonly notes: Readonly<Record<string, Json>>;
}

/** Why a file cannot be read: where it stops being JSON, or the part that is not what it should be. */
export type FileFault =
  | ({ readonly code: 'json' } & Place)
  | {
      readonly code: 'shape';
      /** `pins[2].scenario`; empty = the whole. */
      readonly path: string;
      readonly expected: 'object' | 'list' | 'text' | 'format' | 'version';
      readonly got: string;
    };

/** An entry that was not legal as it came, and where it stood: `scenario`, `pins[0]`, a pin's name. */
export interface FileRepair extends Repair {
  readonly where: string;
}

export type FileRead =
  | { readonly kind: 'fault'; readonly fault: FileFault }
  | { readonly kind: 'read'; readonly content: FileContent; readonly repairs: FileRepair[] };

export function writeScenarioFile({ scenario, pins, notes }: FileContent): string {
  const file = {
    format,
    version,
    register: versionAfter(migrations),
    scenario: inOrder(scenario),
    pins: pins.map((pin) => ({ name: pin.name, scenario: inOrder(pin.scenario) })),
    notes,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Never throws: a file that cannot be read says where, one that had to be repaired says what. */
export function readScenarioFile(text: string, known: Known): FileRead {
  const place = jsonFault(text);
  if (place) return { kind: 'fault', fault: { code: 'json', ...place } };
  try {
    return { kind: 'read', ...contentOf(JSON.parse(text), known) };
  } catch (error) {
    if (error instanceof Misshapen) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}

class Misshapen extends Error {
  readonly fault: FileFault;

  constructor(path: string, expected: (FileFault & { code: 'shape' })['expected'], value: unknown) {
    super(`${path} must be ${expected}`);
    const got = JSON.stringify(value) ?? '';
    this.fault = { code: 'shape', path, expected, got: got.slice(0, longestName) };
  }
}

type Entries = Readonly<Record<string, unknown>>;

function contentOf(file: unknown, known: Known): { content: FileContent; repairs: FileRepair[] } {
  const { scenario = {}, pins = [], notes = {}, register, ...head } = objectAt('', file);
  if (head['format'] !== format) throw new Misshapen('format', 'format', head['format']);
  if (head['version'] !== version) throw new Misshapen('version', 'version', head['version']);
  if (!Array.isArray(pins)) throw new Misshapen('pins', 'list', pins);
  const repairs: FileRepair[] = [];
  const unknown = Object.keys(head).filter((key) => key !== 'format' && key !== 'version');
  const lost = (where: string, id: string) => repairs.push({ where, id, got: '…', used: null });
  for (const key of unknown) lost('', key);

  const legal = (path: string, where: string, value: unknown): Scenario => {
    const entries = Object.entries(objectAt(path, value));
    const query = new URLSearchParams([
      ['v', String(register ?? versionAfter(migrations))],
      ...entries.map(([id, one]) => [id, writeValue(one)]),
    ]);
    const read = decode(query.toString(), known);
    repairs.push(...read.repairs.map((repair) => ({ ...repair, where })));
    return read.scenario;
  };
  const named = pins.map((pin: unknown, row) => {
    const path = `pins[${row}]`;
    const { name, scenario: own = {} } = objectAt(path, pin);
    if (typeof name !== 'string') throw new Misshapen(`${path}.name`, 'text', name);
    return { name: name.trim().slice(0, longestName), path: `${path}.scenario`, own };
  });
  for (const { name } of named.slice(mostPins)) lost('pins', name);
  const { pins: misplaced, ...kept } = objectAt('notes', notes);
  if (misplaced !== undefined) lost('notes', 'pins');
  return {
    content: {
      scenario: legal('scenario', 'scenario', scenario),
      pins: named
        .slice(0, mostPins)
        .map(({ name, path, own }) => ({ name, scenario: legal(path, name, own) })),
      notes: kept as FileContent['notes'],
    },
    repairs,
  };
}

function objectAt(path: string, value: unknown): Entries {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Misshapen(path, 'object', value);
  return value as Entries;
}
