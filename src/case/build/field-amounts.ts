import type { Field } from '#model/case/field.ts';
import { numbersOf } from '../column.ts';
import type { Context } from './context.ts';
import type { FieldVisits } from './field-visits.ts';

/** € of the visits of the last 12 months, client by client. An unknown amount is none. */
export function fieldAmounts(
  { tables, year }: Context,
  { table, client, contract, day }: FieldVisits,
  clients: number,
): Pick<Field, 'billed' | 'included' | 'includedList' | 'coveredList'> {
  const list = numbersOf(table, 'list_amount');
  const billed = numbersOf(table, 'billed_amount');
  const { contracts } = tables;
  const committed = contracts ? numbersOf(contracts, 'availability_commitment') : [];
  const sums = {
    billed: new Float64Array(clients),
    included: new Float64Array(clients),
    includedList: new Float64Array(clients),
    coveredList: new Float64Array(clients),
  };
  for (let row = 0; row < table.rows; row++) {
    const at = client[row] ?? -1;
    if (at < 0 || !((day[row] ?? NaN) >= year.from && (day[row] ?? NaN) <= year.to)) continue;
    const [price, paid] = [list[row] || 0, billed[row] || 0];
    sums.billed[at]! += paid;
    if (paid > 0 || price === 0) continue;
    if ((committed[contract[row] ?? -1] ?? NaN) > 0) sums.coveredList[at]! += price;
    else {
      sums.included[at]! += 1;
      sums.includedList[at]! += price;
    }
  }
  return {
    billed: Uint32Array.from(sums.billed, Math.round),
    included: Uint16Array.from(sums.included),
    includedList: Uint32Array.from(sums.includedList, Math.round),
    coveredList: Uint32Array.from(sums.coveredList, Math.round),
  };
}
