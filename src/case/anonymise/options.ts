import { customers } from '../tables/core.ts';
import { isRecord } from '../json-object.ts';

export interface AnonymiseOptions {
  /** Fewest clients that share the same quasi-identifiers. */
  readonly k: number;
  /** Columns of `customers` by which somebody could be recognised; the last is given up first. */
  readonly quasi: readonly string[];
  /** Each client's dates move by one number of whole weeks, at most this many days either way. */
  readonly dateShiftDays: number;
  /** Parts with fewer order lines than this get noise on their quantities. */
  readonly rareLines: number;
  /** Digits that amounts keep. */
  readonly significantDigits: number;
  /** Industry → the wider sector that stands for it; an industry that is not there stays. */
  readonly sectors: Readonly<Record<string, string>>;
  /** Degrees to which coordinates are rounded; null = they go. */
  readonly coordinateStep: number | null;
  /** Name the company gets. */
  readonly name: string;
}

export const defaultOptions: AnonymiseOptions = {
  k: 5,
  quasi: ['region', 'customer_group', 'size_class', 'industry'],
  dateShiftDays: 14,
  rareLines: 5,
  significantDigits: 3,
  sectors: {},
  coordinateStep: null,
  name: 'Anonymised company',
};

type Check = (value: unknown) => boolean;

const whole = (least: number, most: number): Check => {
  return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
};
const checks: Readonly<Record<keyof AnonymiseOptions, readonly [Check, string]>> = {
  k: [whole(1, 1e6), 'a whole number ≥ 1'],
  quasi: [areColumns, 'text columns of customers'],
  dateShiftDays: [whole(0, 182), 'a whole number of days from 0 to 182'],
  rareLines: [whole(0, 1e6), 'a whole number ≥ 0'],
  significantDigits: [whole(2, 15), 'a whole number from 2 to 15'],
  sectors: [areWords, 'industry → sector'],
  coordinateStep: [
    (value) => value === null || (typeof value === 'number' && value >= 0.1 && value <= 90),
    'degrees from 0.1 to 90, or null',
  ],
  name: [(value) => typeof value === 'string' && value.trim() !== '', 'a name'],
};

/**
 * Options as a JSON file gives them, over the default ones.
 *
 * @throws RangeError for an option that does not exist, or is not what it must be
 */
export function readOptions(given: unknown): AnonymiseOptions {
  if (!isRecord(given))
    throw new RangeError(`options must be an object; got ${JSON.stringify(given)}`);
  for (const [name, value] of Object.entries(given)) {
    if (!isOption(name)) {
      const names = Object.keys(defaultOptions).join(', ');
      throw new RangeError(`option must be ${names}; got ${name}`);
    }
    const [is, expected] = checks[name];
    if (!is(value))
      throw new RangeError(`${name} must be ${expected}; got ${JSON.stringify(value)}`);
  }
  return { ...defaultOptions, ...given };
}

function isOption(name: string): name is keyof AnonymiseOptions {
  return Object.hasOwn(defaultOptions, name);
}

function areColumns(value: unknown): boolean {
  const texts = Object.entries(customers.columns).filter(([, spec]) =>
    /^(?:id|text|country)$/.test(spec),
  );
  const names = new Set(texts.map(([name]) => name));
  return Array.isArray(value) && value.length > 0 && value.every((name) => names.has(name));
}

function areWords(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((word) => typeof word === 'string');
}
