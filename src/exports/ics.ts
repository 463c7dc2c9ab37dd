import type { Dated, Words } from '#figures/figure.ts';
import { nameOf } from '#figures/say.ts';

const DAY = 86_400_000;
/** Octets a line may have, its break left out (RFC 5545 §3.1). */
const LONGEST = 75;

/**
 * Whole-day events for a calendar (iCalendar, RFC 5545).
 *
 * @param from  first day, YYYY-MM-DD
 * @param made  when the file is made
 */
export function icsOf(
  { from, dates }: { readonly from: string; readonly dates: readonly Dated[] },
  words: Words,
  made: Date,
): string {
  const day = (after: number) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + after * DAY)
      .toISOString()
      .slice(0, 10)
      .replaceAll('-', '');
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = dates.flatMap(({ id, name, start, end }) => [
    'BEGIN:VEVENT',
    `UID:${id}@service-triangle`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(start)}`,
    // The day after the last one: it is left out.
    `DTEND;VALUE=DATE:${day(Math.max(end, start + 1))}`,
    `SUMMARY:${escaped(nameOf(words, name))}`,
    'END:VEVENT',
  ]);
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Service Triangle//plan//EN'],
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A long line goes on after a space, and no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [out, size] = ['', 0];
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > LONGEST) {
      out += '\r\n ';
      size = 1;
    }
    out += character;
    size += octets;
  }
  return out;
}
