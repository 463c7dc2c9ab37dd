import { expect, test } from 'vitest';
import { buildCase } from '#case/build/build.ts';
import type { Installations } from '#model/case.ts';
import { readCompany, rewritten, withoutColumn } from '../fixtures/case/small-company.ts';
import { smallField } from '../fixtures/case/small-field.ts';

const installationsOf = (company = smallField): Installations | null =>
  buildCase(readCompany(company), 'small').installations;
const of = installationsOf()!;

test('machines in series, their client, offer and share of the fee', () => {
  expect(of.count).toBe(2);
  expect([...of.client]).toEqual([0, 1]);
  expect([...of.machines]).toEqual([2, 1]);
  expect([...of.offer]).toEqual([0, -1]);
  expect([...of.fee]).toEqual([1000, 0]);
});

test('stops of the whole history: neither comfort nor return visits', () => {
  expect([...of.stops]).toEqual([4, 3]);
  expect(of.years).toBeCloseTo(758 / 365.25, 2);
});

test('hours promised and lost in the last 12 months, penalties of availability alone', () => {
  expect([...of.committedHours]).toEqual([744, 0]);
  expect([...of.lostHours]).toEqual([54, 0]);
  expect([...of.penalties!]).toEqual([120, 0]);
  expect([...of.penaltiesByClient!]).toEqual([195, 0]);
});

test('too few stops under a guarantee: the law is that of all', () => {
  const down = [6, 28, 26, 9, 100, 24];
  const mean = down.reduce((sum, each) => sum + each) / down.length;
  const square = down.reduce((sum, each) => sum + each ** 2, 0) / down.length;
  expect(of.stop.count).toBe(6);
  expect(of.stop.mean).toBeCloseTo(mean);
  expect(of.stop.cv2).toBeCloseTo(square / mean ** 2 - 1);
  expect(of.stop.technicianWait).toBeCloseTo((2 + 4 + 22 + 4 + 90 + 20) / 6);
  expect(of.stop.partWait).toBeCloseTo(12 / 6);
});

test('without installations or durations there is nothing to guarantee', () => {
  expect(installationsOf(withoutColumn('equipment.csv', 'line_id', smallField))).toBeNull();
  expect(
    installationsOf(withoutColumn('interventions.csv', 'downtime_hours', smallField)),
  ).toBeNull();
});

test('an availability written by machine is that of its installation', () => {
  const byMachine = rewritten(
    'availability.csv',
    (text) => text.replace('line_id', 'equipment_id').replaceAll('I1', 'E2'),
    smallField,
  );
  expect([...installationsOf(byMachine)!.lostHours]).toEqual([54, 0]);
});
