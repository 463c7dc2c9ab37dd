import { numbersOf, textOf, wordAt, type Table, type Tables } from './column.ts';

export type Counting = 'clock_hours' | 'opening_hours' | 'open_days';

export interface Window {
  hours: number;
  counting: Counting;
}

export interface ClassRule {
  /** NaN = confirmed date. */
  hours: number;
  counting: Counting;
}

export interface OfferRule {
  id: string;
  /** Class of its own window: the first of `parts_class`. */
  mainClass: string;
  classes: readonly string[];
  hours: number;
  clock: 'order' | 'cutoff';
  /** Minute of the day; NaN = that of the location. */
  cutoff: number;
}

export function classRules(table: Table | undefined): ReadonlyMap<string, ClassRule> {
  const rules = new Map<string, ClassRule>();
  if (!table) return rules;
  const codes = textOf(table, 'class');
  const hours = numbersOf(table, 'window_hours');
  const counting = textOf(table, 'counting');
  for (let row = 0; row < table.rows; row++) {
    const word = wordAt(counting, row);
    rules.set(wordAt(codes, row), {
      hours: hours[row] ?? NaN,
      counting: word === 'opening_hours' || word === 'open_days' ? word : 'clock_hours',
    });
  }
  return rules;
}

export function offerRules(table: Table | undefined): ReadonlyMap<string, OfferRule> {
  const rules = new Map<string, OfferRule>();
  if (!table) return rules;
  const ids = textOf(table, 'offer_id');
  const classes = textOf(table, 'parts_class');
  const hours = numbersOf(table, 'parts_window_hours');
  const clock = textOf(table, 'clock');
  const cutoff = numbersOf(table, 'cutoff_time');
  for (let row = 0; row < table.rows; row++) {
    const id = wordAt(ids, row);
    const list = wordAt(classes, row).split('|').filter(Boolean);
    rules.set(id, {
      id,
      mainClass: list[0] ?? '',
      classes: list,
      hours: hours[row] ?? NaN,
      clock: wordAt(clock, row) === 'cutoff' ? 'cutoff' : 'order',
      cutoff: cutoff[row] ?? NaN,
    });
  }
  return rules;
}

/** Offer of each line: its own, else that of its contract. */
export function offerOfLines(lines: Table, tables: Tables): (row: number) => string {
  const own = textOf(lines, 'offer_id');
  const contracts = textOf(lines, 'contract_id');
  const ofContract = new Map<string, string>();
  if (tables.contracts) {
    const ids = textOf(tables.contracts, 'contract_id');
    const offers = textOf(tables.contracts, 'offer_id');
    for (let row = 0; row < tables.contracts.rows; row++) {
      ofContract.set(wordAt(ids, row), wordAt(offers, row));
    }
  }
  return (row) => wordAt(own, row) || (ofContract.get(wordAt(contracts, row)) ?? '');
}

/** The window a line is promised in: its offer's for the offer's own class, else its class's; null = none. */
export function windowOf(
  code: string,
  offer: OfferRule | undefined,
  classes: ReadonlyMap<string, ClassRule>,
): Window | null {
  const rule = classes.get(code);
  if (!rule) return null;
  const own = offer?.mainClass === code ? offer.hours : NaN;
  const hours = Number.isNaN(own) ? rule.hours : own;
  return Number.isNaN(hours) ? null : { hours, counting: rule.counting };
}
