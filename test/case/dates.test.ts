import { describe, expect, test } from 'vitest';
import { fitsDayFirst, parseDayFirst, parseIso } from '#case/dates.ts';
import { dayNumber, isoDay, weekday } from '#case/days.ts';
import { zone } from '#case/zone.ts';

const paris = zone('Europe/Paris');
const utc = (iso: string): number => Date.parse(iso) / 60000;

describe('parseIso', () => {
  test.each([
    ['2026-01-15', '2026-01-14T23:00Z', false],
    ['2026-07-15', '2026-07-14T22:00Z', false],
    ['2026-01-15T09:30', '2026-01-15T08:30Z', true],
    ['2026-07-15 09:30', '2026-07-15T07:30Z', true],
    ['2026-07-15T09:30Z', '2026-07-15T09:30Z', true],
    ['2026-07-15T09:30-05:00', '2026-07-15T14:30Z', true],
    ['2026-07-15T09:30:00+0530', '2026-07-15T04:00Z', true],
    ['2026-07-15T24:00', '2026-07-15T22:00Z', true],
  ])('%s is %s', (cell, instant, timed) => {
    expect(parseIso(cell, paris)).toEqual({ instant: utc(instant), timed });
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '15/01/2026',
    '2026-01-15T25:00',
    '1026-01-01',
    'soon',
    '',
  ])('refuses %j', (cell) => {
    expect(parseIso(cell, paris)).toBeNull();
  });
});

describe('the clock of Paris', () => {
  // Spring 2026: at 02:00 it becomes 03:00, on 29 March. Autumn: at 03:00 it becomes 02:00, on 25 October.
  test.each([
    ['2026-03-29T01:59', '2026-03-29T00:59Z'],
    ['2026-03-29T02:30', '2026-03-29T01:30Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00Z'],
    ['2026-10-25T01:59', '2026-10-24T23:59Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00Z'],
  ])('%s there is %s', (local, instant) => {
    expect(parseIso(local, paris)?.instant).toBe(utc(instant));
  });

  test('agrees with the platform at every third hour of ten years', () => {
    const platform = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let at = utc('2020-01-01T00:00Z'); at < utc('2030-01-01T00:00Z'); at += 180 * 7) {
      const local = paris.toLocal(at);
      const minutes = ((local % 1440) + 1440) % 1440;
      const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      expect(`${isoDay(Math.floor(local / 1440))} ${clock}`).toBe(platform.format(at * 60000));
    }
  });

  test('a place without summer time keeps its offset', () => {
    const tokyo = zone('Asia/Tokyo');
    expect(parseIso('2026-07-01T09:00', tokyo)?.instant).toBe(utc('2026-07-01T00:00Z'));
  });

  test('a name the platform does not know is refused', () => {
    expect(() => zone('Mars/Olympus')).toThrow(RangeError);
  });
});

describe('day-first dates', () => {
  test('are read when they are real days', () => {
    expect(parseDayFirst('31/01/2026', paris)).toEqual(parseIso('2026-01-31', paris));
    expect(parseDayFirst('1/2/2026 08:05', paris)).toEqual(parseIso('2026-02-01T08:05', paris));
    expect(fitsDayFirst('01/31/2026')).toBe(false);
    expect(fitsDayFirst('2026-01-31')).toBeNull();
  });
});

test('days are numbered from 1970 and weeks start on Monday', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(2000, 3, 1)).toBe(11017);
  expect(weekday(dayNumber(2026, 3, 2))).toBe(1);
  expect(weekday(dayNumber(1969, 12, 28))).toBe(7);
  for (let day = -100000; day < 100000; day += 97) {
    const [year = 0, month = 0, date = 0] = isoDay(day).split('-').map(Number);
    expect(dayNumber(year, month, date)).toBe(day);
  }
});
