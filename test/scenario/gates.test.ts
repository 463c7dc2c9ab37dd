import { describe, expect, test } from 'vitest';
import { gateState } from '#scenario/gates.ts';
import { impactRows } from '#scenario/impact-sheets.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane } from '../fixtures/corvane.ts';

const recommended = namedScenario('S4', corvane);
const sheets = (scenario: typeof recommended, impactSheets?: Record<string, number | string>) =>
  gateState('impact-sheets', {
    ...{ scenario, recommended },
    notes: impactSheets ? { impactSheets } : {},
  });
const filled = (offer: string) =>
  Object.fromEntries(impactRows.map((row) => [`${offer}.${row}`, 1]));

describe('impact sheets', () => {
  test('without a new offer there is nothing to fill', () => {
    expect(sheets({})).toEqual({ applies: false, toFill: [] });
  });

  test('the recommended offers come with theirs, whatever else moves', () => {
    expect(sheets({ ...recommended, cutoffHour: 16, 'price.G1': 120 }).toFill).toEqual([]);
  });

  test('an offer changed by the reader asks for its own, a row at a time', () => {
    const changed = { ...recommended, 'offers.N3.price': 300 };
    const rows = impactRows.length;
    expect(sheets(changed).toFill).toEqual([{ subject: 'N3', missing: rows }]);
    expect(sheets(changed, { 'N3.demand': 2 }).toFill).toEqual([
      { subject: 'N3', missing: rows - 1 },
    ]);
    expect(sheets(changed, filled('N3')).toFill).toEqual([]);
  });

  test('dropping an entry of an offer changes it as well', () => {
    const others = Object.fromEntries(
      Object.entries(recommended).filter(([id]) => id !== 'use.N4'),
    );
    expect(sheets(others).toFill.map(({ subject }) => subject)).toEqual(['N4']);
  });

  test('an offer that the reader makes asks for its sheet; what is no level fills nothing', () => {
    const made = { 'offers.N5.deliveryClass': 'h24' };
    const bad = { ...filled('N5'), 'N5.demand': 7, 'N5.organisation': 'high' };
    expect(sheets(made, bad).toFill).toEqual([{ subject: 'N5', missing: 2 }]);
  });
});

describe('retained', () => {
  const kept = (note: Parameters<typeof gateState>[1]['notes'][string]) =>
    gateState('retained', { scenario: {}, recommended, notes: { retained: note } }).toFill.map(
      ({ subject }) => subject,
    );
  test('opens once the scenario has a name and somebody has signed it', () => {
    expect(kept({ name: 'S4', signedBy: 'A. B.' })).toEqual([]);
    expect(kept({ name: 'S4', signedBy: ' ' })).toEqual(['signedBy']);
    expect(kept({ signedBy: 'A. B.' })).toEqual(['name']);
  });

  test.each([undefined, null, 'yes', ['S4']])('a note that is %o says nothing', (note) => {
    expect(kept(note)).toEqual(['name', 'signedBy']);
  });
});

test('a gate without a name is refused', () => {
  const input = { scenario: {}, recommended, notes: {} };
  expect(() => gateState('exit', input)).toThrow(/gate must be one of impact-sheets, retained/);
});
