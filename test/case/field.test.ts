import { expect, test } from 'vitest';
import { buildCase } from '#case/build/build.ts';
import type { Field } from '#model/case.ts';
import { readCompany, rewritten, withoutColumn } from '../fixtures/case/small-company.ts';
import { smallField } from '../fixtures/case/small-field.ts';

const fieldOf = (company = smallField): Field | null =>
  buildCase(readCompany(company), 'small').field;
const field = fieldOf()!;

test('classes of response are those of contracts and offers, none promised last', () => {
  expect(field.responses).toEqual([8, 24, null]);
});

test('calls of the last 12 months by client and class; return and planned visits are none', () => {
  expect([...field.calls]).toEqual([4, 0, 0, 0, 0, 3]);
  expect([...field.comfort]).toEqual([1, 0]);
  expect([...field.plannedVisits]).toEqual([1, 0]);
  expect(field.visits.returnVisits).toBe(1);
});

test('zones are regions; a client without one has a zone of his own', () => {
  expect(field.zones).toEqual(['west', '(unknown)']);
  expect([...field.zone]).toEqual([0, 1]);
  expect([...field.technicians!]).toEqual([3, 1]);
});

test('technicians of one zone not told: none is', () => {
  const company = rewritten(
    'case.json',
    (text) => text.replace('"crews.west": 3,', ''),
    smallField,
  );
  expect(fieldOf(company)!.technicians).toBeNull();
});

test('promises due in the year: kept, late or overdue; postponed left out; a date is due at closing', () => {
  // W1 kept, W2 and W3 late · W8 overdue, W9 kept by class of a contract that promises none.
  expect(field.byResponse.map(({ promises, kept }) => [promises, kept])).toEqual([
    [3, 1],
    [0, 0],
    [2, 1],
  ]);
});

test('first visits that waited for a part, and visits out of hours', () => {
  expect(field.byResponse.map(({ held, heldKept }) => [held, heldKept])).toEqual([
    [0, 0],
    [0, 0],
    [1, 0],
  ]);
  // Of W0–W5, all by day; of W6 and W9, the second on a Saturday.
  expect(field.byResponse.map(({ outOfHours }) => outOfHours)).toEqual([0, 0, 0.5]);
});

test('hours from call to arrival: calls of the year, postponed left out', () => {
  // C1: W1 4 h, W3 24 h, W4 24 h. C2: W6 5 h, W9 Friday's to Saturday's closing.
  expect(field.byResponse[0]!.responseHours).toBeCloseTo(52 / 3);
  expect(field.byResponse[2]!.responseHours).toBeCloseTo((5 + 24) / 2);
});

test('hours of a visit: labour holds the road; their spread', () => {
  const hours = [6, 7, 4, 5, 4, 5, 7, 6, 5];
  const mean = hours.reduce((sum, each) => sum + each) / hours.length;
  const square = hours.reduce((sum, each) => sum + each ** 2, 0) / hours.length;
  expect(field.visits.hours).toBeCloseTo(mean);
  expect(field.visits.cv2).toBeCloseTo(square / mean ** 2 - 1);
  expect(field.visits.travelHours).toBeCloseTo(19 / 9);
});

test('without labour hours, road and work are all there is', () => {
  const company = withoutColumn('interventions.csv', 'labour_hours', smallField);
  expect(fieldOf(company)!.visits.hours).toBeCloseTo((21 + 19) / 9);
});

test('first visits: settled, looked at from afar, and parts they lacked', () => {
  expect(field.visits.firstTimeFix).toBeCloseTo(4 / 6);
  expect(field.visits.remoteDiagnosis).toBeCloseTo(1 / 6);
  // Two failures, both for a part of the kit; part 002 was there once (W3), 001 never.
  expect(field.lackedParts).toEqual({ share: 1, kitShare: 1, kitCompleteness: 1 / 3 });
});

test('stops wait with their return visits', () => {
  // W1 + W2, W3, W6, W7, W9; W8 does not say.
  expect(field.stops.technicianWaitHours).toBeCloseTo((3 + 1 + 22 + 4 + 90 + 20) / 5);
  // An empty cell is no wait for a part.
  expect(field.stops.partWaitHours).toBeCloseTo((12 + 6) / 6);
});

test('euros: billed, free for nothing, covered by a fee', () => {
  expect([...field.billed]).toEqual([0, 980]);
  expect([...field.coveredList]).toEqual([6 * 980, 0]);
  expect([[...field.included], [...field.includedList]]).toEqual([
    [0, 1],
    [0, 980],
  ]);
});

test('opening hours are those of the calendar most clients keep', () => {
  expect(field.hoursPerDay).toBe(10);
  expect(field.openDays).toBe(261);
});

test('no interventions, or none with hours: no field service', () => {
  const others = Object.entries(smallField).filter(([name]) => name !== 'interventions.csv');
  expect(fieldOf(Object.fromEntries(others))).toBeNull();
  const hourless = ['travel_hours', 'repair_hours', 'labour_hours'].reduce(
    (company, column) => withoutColumn('interventions.csv', column, company),
    smallField,
  );
  expect(fieldOf(hourless)).toBeNull();
});
