import { textOf, wordAt, type Table } from '../column.ts';

/** Units of `activity_costs` whose value is no amount: a yearly rate on euros, and a factor. */
const RATE = 'eur-year';
const FACTOR = 'factor';

/** Question of a survey whose answer is an amount. */
const WORTH = 'willingness_to_pay';

/**
 * Amounts of a column times one factor, to so many digits. In `activity_costs` a rate keeps its value and the euros it
 * bears on are scaled, a volume that is no amount of money stays; of a survey, only what somebody would pay is money.
 */
export function scaledMoney(
  table: Table,
  name: string,
  numbers: Float64Array,
  factor: number,
  digits: number,
): Float64Array {
  const isMoney = moneyRows(table, name);
  return numbers.map((number, row) => (isMoney(row) ? rounded(number * factor, digits) : number));
}

function moneyRows(table: Table, column: string): (row: number) => boolean {
  if (table.name === 'survey_answers') {
    const question = textOf(table, 'question');
    return (row) => wordAt(question, row) === WORTH;
  }
  if (table.name !== 'activity_costs' || column === 'ledger_total') return () => true;
  const unit = textOf(table, 'unit');
  if (column === 'ledger_volume') return (row) => wordAt(unit, row) === RATE;
  return (row) => ![RATE, FACTOR].includes(wordAt(unit, row));
}

function rounded(number: number, digits: number): number {
  return Number.isFinite(number) ? Number(number.toPrecision(digits)) : number;
}
