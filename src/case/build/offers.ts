import type { Offer } from '#model/case.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import { counts } from '../outcomes.ts';
import { offerOfLines } from '../windows.ts';
import type { Classes } from './classes.ts';
import { inYear, type Context } from './context.ts';

export interface Offers {
  readonly ids: readonly string[];
  /** Row of `ids` of each line; −1 = none. */
  readonly ofLine: Int16Array;
}

export function offersOf({ tables, lines }: Context): Offers {
  const { offers } = tables;
  if (!offers) return { ids: [], ofLine: new Int16Array(lines.rows).fill(-1) };
  const names = textOf(offers, 'offer_id');
  const ids = Array.from({ length: offers.rows }, (_, row) => wordAt(names, row));
  const index = new Map(ids.map((id, row) => [id, row]));
  const offerOf = offerOfLines(lines, tables);
  const ofLine = Int16Array.from({ length: lines.rows }, (_, row) => index.get(offerOf(row)) ?? -1);
  return { ids, ofLine };
}

/** Hours a machine runs in a year when a fee is paid by the hour. */
const RUNNING_HOURS = 4400;

type Clauses = Pick<
  Offer,
  | 'target'
  | 'responseHours'
  | 'availability'
  | 'penaltyPerPoint'
  | 'penaltyCap'
  | 'priceMode'
  | 'billing'
  | 'price'
  | 'hotline'
  | 'since'
>;

/** What an offer writes beside its parts class. */
function clausesOf(offers: Table, row: number): Clauses {
  const number = (name: string): number | null => {
    const value = numbersOf(offers, name)[row] ?? NaN;
    return Number.isFinite(value) ? value : null;
  };
  const mode = wordAt(textOf(offers, 'price_mode'), row);
  const price = number('price') ?? 0;
  return {
    target: number('parts_target'),
    responseHours: positive(number('response_hours')),
    availability: number('availability_commitment'),
    penaltyPerPoint: number('penalty_per_point'),
    penaltyCap: number('penalty_cap_share'),
    priceMode: camelCase(mode),
    billing: camelCase(wordAt(textOf(offers, 'billing_terms'), row)) || 'perAct',
    price: mode === 'running_hour' ? price * RUNNING_HOURS : price,
    hotline: wordAt(textOf(offers, 'hotline_hours'), row) || null,
    since: number('launch_year'),
  };
}

/** Within 0 hours says nothing. */
function positive(hours: number | null): number | null {
  return hours !== null && hours > 0 ? hours : null;
}

function camelCase(code: string): string {
  return code.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

export function offerList(context: Context, classes: Classes, { ids, ofLine }: Offers): Offer[] {
  const { tables, lines, result } = context;
  const { offers } = tables;
  if (!offers) return [];
  const names = { fr: textOf(offers, 'name_fr'), en: textOf(offers, 'name_en') };
  const promised = textOf(offers, 'parts_class');
  const exception = textOf(lines, 'exception_code');
  const made = new Float64Array(ids.length);
  const all = new Float64Array(ids.length);
  for (let row = 0; row < lines.rows; row++) {
    const offer = ofLine[row] ?? -1;
    if (offer < 0 || !inYear(context, row) || !counts(result.outcome[row])) continue;
    all[offer] = (all[offer] ?? 0) + 1;
    made[offer] = (made[offer] ?? 0) + Number(exception.codes[row] !== 0);
  }
  return ids.map((id, row) => {
    // Classes stand from the fastest: the fastest of a mixed offer has the lowest row.
    const known = wordAt(promised, row)
      .split('|')
      .map((code) => classes.codes.indexOf(code))
      .filter((rank) => rank >= 0);
    const lineCount = all[row] ?? 0;
    return {
      id,
      label: { fr: wordAt(names.fr, row) || id, en: wordAt(names.en, row) || id },
      partsClass: known.length > 0 ? Math.min(...known) : Math.max(0, classes.codes.length - 1),
      exceptionRate: lineCount > 0 ? (made[row] ?? 0) / lineCount : 0,
      ...clausesOf(offers, row),
    };
  });
}
