import type { Words } from '#figures/figure.ts';
import type { LeverValue, Scenario } from '#model/scenario.ts';
import { lever } from '#scenario/levers.ts';
import type { Lever } from '#scenario/lever.ts';
import type { Defaults } from '#scenario/scenario.ts';
import { valueOf } from '#scenario/scenario.ts';
import { type LeverDress, leverDress } from '../lever-dress.ts';
import type { LeverWords } from '../lever-text.ts';

/** What the cells of an editor are written with: its words, those of the levers, and the scenario they stand in. */
export interface Desk {
  readonly words: Words;
  readonly levers: LeverWords;
  readonly scenario: Scenario;
  readonly defaults: Defaults;
}

/** An entry of the register in force; null when the case has it not. */
export interface InForce {
  readonly lever: Lever;
  readonly value: LeverValue;
  readonly today: LeverValue;
  readonly dress: LeverDress;
}

/** @throws RangeError for an id that the register has not: a fault of the editor */
export function inForce(id: string, { words, levers, scenario, defaults }: Desk): InForce | null {
  const entry = registered(id);
  const value = valueOf(scenario, id, defaults);
  const today = valueOf({}, id, defaults);
  if (value === undefined || today === undefined) return null;
  return { lever: entry, value, today, dress: dressOf(entry, words, levers) };
}

export function registered(id: string): Lever {
  const entry = lever(id);
  if (!entry || entry.gesture)
    throw new RangeError(`cell must name an entry of the register; got ${id}`);
  return entry;
}

export function dressOf(entry: Lever, { format }: Words, { labels }: LeverWords): LeverDress {
  const common = Object.entries(labels).filter(([key]) => key.startsWith('common.'));
  return leverDress(
    entry,
    format,
    Object.fromEntries(common.map(([key, text]) => [key.slice('common.'.length), text])),
  );
}

/** A value of an entry as a sentence writes it, its unit with it. */
export function dressed(entry: Lever, value: number, { words, levers }: Desk): string {
  const text = dressOf(entry, words, levers).write(value);
  return (levers.labels[`common.in.${entry.unit}`] ?? '{value}').replace('{value}', text);
}

export function optionName(entry: Lever, option: string, { levers }: Desk): string {
  return levers.labels[`${entry.id}.option.${option}`] ?? option;
}
