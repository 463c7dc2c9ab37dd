import { expect, test } from 'vitest';
import { icsOf } from '#exports/ics.ts';
import { createFormat } from '#i18n/format.ts';

const long =
  'Former le service client, les techniciens ; et ceux qui répondent à la place d’un autre';
const words = { labels: { short: 'Pilote', long }, format: createFormat('fr') };
const made = new Date('2026-03-01T08:09:10.123Z');
const dated = (name: string, start: number, end: number) => [{ id: 'T1', name, start, end }];
const ics = (...dates: Parameters<typeof dated>) =>
  icsOf({ from: '2026-02-27', dates: dated(...dates) }, words, made);

test('an event is whole days, its last one left out, across a month', () => {
  expect(ics('short', 0, 7).split('\r\n')).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Service Triangle//plan//EN'],
    ...['BEGIN:VEVENT', 'UID:T1@service-triangle', 'DTSTAMP:20260301T080910Z'],
    ...['DTSTART;VALUE=DATE:20260227', 'DTEND;VALUE=DATE:20260306', 'SUMMARY:Pilote'],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ]);
});

test('what lasts no day still stands on one', () => {
  expect(ics('short', 3, 3)).toContain('DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260303');
});

test('separators are escaped; a long line is folded at 75 octets, and unfolds to what it was', () => {
  const text = ics('long', 0, 7);
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text).toContain('\r\n ');
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain(`SUMMARY:${long.replace(',', '\\,').replace(';', '\\;')}\r\n`);
});
