import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Case } from '#model/case.ts';
import type { Scenario, LeverValue } from '#model/scenario.ts';
import { gestures } from '#scenario/gestures.ts';
import { isLegal } from '#scenario/legal.ts';
import { lever } from '#scenario/levers.ts';
import { setLever, type Defaults } from '#scenario/scenario.ts';
import { isScenarioName, namedScenario, scenarioNames } from '#scenario/named.ts';
import type { Options } from './options.ts';

/**
 * The scenario asked for.
 *
 * @throws RangeError with a sentence when a name, a file, a lever or a value is not one
 */
export function scenarioOf(
  { scenario: name, set }: Options,
  of: Case,
  defaults: Defaults,
  cwd: string,
): Scenario {
  const base = name === null ? {} : baseOf(name, of, cwd);
  const entries = [
    ...Object.entries(base),
    ...set.map(([id, text]) => [id, valueOf(id, text)] as const),
  ];
  return entries.reduce<Scenario>((made, [id, value]) => apply(made, id, value, of, defaults), {});
}

function baseOf(name: string, of: Case, cwd: string): Readonly<Record<string, LeverValue>> {
  if (isScenarioName(name)) return namedScenario(name, of);
  const path = resolve(cwd, name);
  if (!existsSync(path)) {
    const names = scenarioNames.join(', ');
    throw new RangeError(`scenario must be ${names} or a file; got ${name}`);
  }
  const content: unknown = parse(readFileSync(path, 'utf8'), name);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new RangeError(`${name} must be an object of levers; got ${JSON.stringify(content)}`);
  }
  return content as Readonly<Record<string, LeverValue>>;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RangeError(`${name} must be JSON; got ${text.slice(0, 40)}`);
  }
}

/** `0.95` is a number, `10,20,70` a row of percents. */
function valueOf(id: string, text: string): LeverValue {
  const cells = text.split(',').map((cell) => (cell.trim() === '' ? NaN : Number(cell)));
  if (cells.some(Number.isNaN)) throw new RangeError(`${id} must be a number; got ${text}`);
  const [first = 0] = cells;
  return cells.length === 1 ? first : cells;
}

function apply(
  scenario: Scenario,
  id: string,
  value: LeverValue,
  of: Case,
  defaults: Defaults,
): Scenario {
  const entry = lever(id);
  if (!entry) throw new RangeError(`lever must be in the register; got ${id}`);
  if (!isLegal(entry, value, defaults[id])) {
    const { min, max, step } = entry;
    const range = `from ${String(min)} to ${String(max)} by ${String(step)}`;
    throw new RangeError(`${id} must be ${entry.kind} ${range}; got ${JSON.stringify(value)}`);
  }
  const gesture = entry.gesture ? gestures[id] : undefined;
  return gesture ? gesture(of, scenario, Number(value)) : setLever(scenario, id, value, defaults);
}
