import { numbersOf, type Tables } from '../column.ts';
import { joinRows } from '../join.ts';
import type { FieldVisits } from './field-visits.ts';

/** Classes of response, and that of each visit. */
export interface FieldResponses {
  /** Hours, fastest first; the last is null: none promised. */
  readonly hours: readonly (number | null)[];
  /** Row of `hours` of each visit. */
  readonly of: Uint8Array;
}

/** Hours committed by the contract of each visit, else by the contract's offer. */
export function fieldResponses(tables: Tables, { contract }: FieldVisits): FieldResponses {
  const { contracts, offers } = tables;
  const offered = offers ? numbersOf(offers, 'response_hours') : new Float64Array();
  const offer = contracts ? joinRows(contracts, 'offer_id', offers, 'offer_id') : new Int32Array();
  const own = contracts ? numbersOf(contracts, 'response_commitment_hours') : new Float64Array();
  const committed = own.map((hours, row) =>
    Number.isNaN(hours) ? (offered[offer[row] ?? -1] ?? NaN) : hours,
  );
  // Within 0 hours says nothing.
  const known = [...committed, ...offered].filter((hours) => hours > 0);
  const hours = [...new Set(known)].sort((a, b) => a - b);
  return {
    hours: [...hours, null],
    of: Uint8Array.from(contract, (row) => {
      const at = hours.indexOf(committed[row] ?? NaN);
      return at < 0 ? hours.length : at;
    }),
  };
}
