import { describe, expect, test } from 'vitest';
import { crewNeeded } from '#model/field-service/crew-needed.ts';
import { fieldCalls } from '#model/field-service/field-calls.ts';
import { fieldToday, type FieldDemand } from '#model/field-service/field-demand.ts';
import { fieldReading, type FieldReading } from '#model/field-service/field-reading.ts';
import { changed, smallField } from '../../fixtures/model/small-field.ts';
import { near } from '../near.ts';

const today = fieldToday(smallField, 0.85);
const read = (by: Partial<FieldDemand> = {}): FieldReading =>
  fieldReading(smallField, today, changed(today, by));
const now = read();
const share = ({ kept, promises }: FieldReading): number => kept / promises;

describe('today', () => {
  test('gives back what was measured', () => {
    expect(now.byResponse.map(({ kept }) => kept)).toEqual([100 / 130, 0.9, null]);
    near(now.promises, 480);
    near(now.kept, 415);
    near(now.calls, 650);
    near(now.visits, 650 + 200 + 40);
    near(now.returnVisits, 200);
    near(now.firstTimeFix, 0.7);
    near(now.hours, 890 * 8);
    near(now.freedHours, 0);
    near(now.technicianWaitHours!, 25);
    expect(now.byResponse.map(({ responseHours }) => responseHours)).toEqual([9, 20, 30]);
  });

  test('load is hours asked for over hours there are', () => {
    near(
      now.zones.reduce((sum, zone) => sum + zone.utilisation * zone.technicians * 1480, 0),
      now.hours,
    );
  });

  test('crews that are not told follow the hours', () => {
    const visits = { ...smallField.visits, hours: 11.5 };
    // (300 × 850 / 650 + 20) × 11.5 / 1480 / .775 = 4.1; south 4.8.
    const untold = fieldToday({ ...smallField, technicians: null, visits }, 0.85);
    expect(untold.technicians).toEqual([4, 5]);
  });
});

describe('signs', () => {
  test('more people: kept more often, less wait, the same hours', () => {
    const more = read({ technicians: [4, 4] });
    expect(share(more)).toBeGreaterThan(share(now));
    expect(more.technicianWaitHours!).toBeLessThan(now.technicianWaitHours!);
    near(more.hours, now.hours);
  });

  test('parts found, kits and diagnosis: fewer return visits, hours freed, kept more often', () => {
    for (const by of [{ partsFound: 0.95 }, { kitCompleteness: 0.9 }, { remoteDiagnosis: 0.5 }]) {
      const better = read(by);
      expect(better.firstTimeFix).toBeGreaterThan(now.firstTimeFix);
      expect(better.returnVisits).toBeLessThan(now.returnVisits);
      expect(better.freedHours).toBeGreaterThan(0);
      expect(share(better)).toBeGreaterThan(share(now));
    }
  });

  test('first visits that wait for a part: fewer of them as parts are found, the queue being what it was', () => {
    const settled = { ...smallField, lackedParts: null };
    const before = fieldToday(settled, 0.85);
    const found = fieldReading(settled, before, changed(before, { partsFound: 1 }));
    // Nobody waits for a part: 96 of 120 and 273 of 290 are kept.
    near(found.byResponse[0]!.kept!, 96 / 120);
    near(found.byResponse[1]!.kept!, 273 / 290);
  });

  test('a part never found fails every first visit that needs one, and no more', () => {
    expect(read({ partsFound: 0 }).firstTimeFix).toBeGreaterThan(0);
    near(read({ partsFound: 1 }).firstTimeFix, 0.7 / 0.85);
  });

  test('the shortest promise first: it is kept more often, the others less', () => {
    const ordered = read({ slotRule: 'priority' });
    expect(ordered.byResponse[0]!.kept!).toBeGreaterThan(now.byResponse[0]!.kept!);
    expect(ordered.byResponse[2]!.responseHours!).toBeGreaterThan(
      now.byResponse[2]!.responseHours!,
    );
    near(ordered.hours, now.hours);
  });

  test('a crew that cannot keep up: late all year, said so, and never infinite', () => {
    const few = read({ technicians: [2, 2] });
    expect(few.zones.map(({ overloaded }) => overloaded)).toEqual([true, true]);
    expect(few.technicianWaitHours!).toBeGreaterThan(10 * now.technicianWaitHours!);
    expect(Number.isFinite(few.technicianWaitHours)).toBe(true);
    expect(share(few)).toBeLessThan(0.5 * share(now));
  });
});

describe('another demand', () => {
  const responses = [8, 24, 120, null];
  const stays = [1, 0, 1, 1];
  const moved = [0, 0, 0, 0, 0, 0, 1, 0, ...new Array<number>(8).fill(0)];

  test('calls move with their client; comfort that is billed is not asked for', () => {
    const calls = fieldCalls(smallField, responses, { stays, moved });
    expect(calls).toEqual([
      [80, 60, 160, 0],
      [50, 200, 0, 100],
    ]);
    const asked = fieldCalls(smallField, responses, { stays, moved, comfort: [1, 0.5, 1, 1] });
    near(asked[0]![2]!, 160 - 20);
  });

  test('a class nobody was promised takes the gap of all; a longer promise is kept more often', () => {
    const calls = fieldCalls(smallField, responses, { stays, moved });
    const after = read({ responses, calls });
    expect(after.byResponse[2]!.kept!).toBeGreaterThan(after.byResponse[1]!.kept!);
    expect(after.byResponse[2]!.kept!).toBeLessThan(1);
    expect(after.byResponse[2]!.responseHours!).toBeGreaterThan(0);
  });

  test('a client lost calls no more', () => {
    const calls = fieldCalls(smallField, responses, {
      stays: [0, 1, 1, 1],
      moved: new Array<number>(16).fill(0),
    });
    expect(calls[0]).toEqual([0, 100, 0, 60]);
  });

  test('says what it refuses', () => {
    expect(() => fieldCalls(smallField, [8, null], { stays, moved })).toThrow(/responses must/);
    expect(() => read({ technicians: [3] })).toThrow('zones must be 2; got 1');
    expect(() => read({ technicians: [3, 0.5] })).toThrow(/technicians must be a whole number/);
    expect(() => read({ partsFound: 1.2 })).toThrow(/parts found must be a share/);
  });
});

test('the smallest crew of a zone: today is its own, fewer visits need fewer people, whole', () => {
  const needed = (by: Partial<FieldDemand>): number | null =>
    crewNeeded(smallField, today, changed(today, by), 1);
  expect(needed({})).toBe(3);
  expect(needed({ technicians: [3, 9] })).toBe(3);
  const half = today.calls.map((own) => own.map((count) => count / 2));
  expect(needed({ calls: half })).toBe(2);
  const twice = today.calls.map((own) => own.map((count) => count * 2));
  expect(needed({ calls: twice })).toBeGreaterThan(4);
  const more = today.calls.map((own) => own.map((count) => count * 2000));
  expect(needed({ calls: more })).toBeNull();
});
