import { expect } from 'vitest';
import { anonymise, type Anonymised } from '#case/anonymise/anonymise.ts';
import { defaultOptions } from '#case/anonymise/options.ts';
import type { ReadResult } from '#case/read.ts';
import { secretOf } from '../anonymise/secret.ts';
import { expectSameTextAgain } from './same-text-again.ts';

const secret = secretOf('hostile');
const ids = {
  customers: 'customer_id',
  items: 'item_id',
  equipment: 'equipment_id',
  contracts: 'contract_id',
  locations: 'location_id',
};

/** Whatever was read: a bundle without an id of it, that reads again as it was written, or a sentence that says why not. */
export function expectNobodyIn(read: ReadResult): void {
  const made = anonymised(read);
  if (made === null) return;
  expect(made.groups.grouping.smallest).toBeGreaterThanOrEqual(2);
  for (const table of Object.values(made.read.tables)) {
    const key = Object.entries(ids).find(([name]) => name === table.name)?.[1] ?? '';
    const id = table.columns.get(key);
    if (id?.kind !== 'text') continue;
    for (const word of id.words.slice(1)) expect(word).toMatch(/^[A-Z][a-z2-9]{12}$/);
  }
  expectSameTextAgain(made.read);
}

function anonymised(read: ReadResult): Anonymised | null {
  try {
    return anonymise(read, { ...defaultOptions, k: 2, dateShiftDays: 7 }, secret);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return null;
  }
}
