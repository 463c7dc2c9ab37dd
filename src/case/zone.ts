import { dayNumber } from './days.ts';

/** Local clock of a place. Local and universal times in minutes since 1970-01-01T00:00. */
export interface Zone {
  readonly name: string;
  /** A local time skipped by the clock (spring) is read with the offset before; one that comes twice, as the first. */
  toInstant(local: number): number;
  toLocal(instant: number): number;
}

const DAY = 1440;
/** Outside these years the nearest known offset holds. */
const FIRST = dayNumber(1970, 1, 1) * DAY;
const LAST = dayNumber(2060, 1, 1) * DAY;

/** Zones already worked out: finding the changes of ninety years takes some 50 ms. */
const known = new Map<string, Zone>();

/**
 * @param name IANA name, e.g. `Europe/Paris`
 * @throws RangeError for a name the platform does not know
 */
export function zone(name: string): Zone {
  const found = known.get(name) ?? makeZone(name);
  known.set(name, found);
  return found;
}

function makeZone(name: string): Zone {
  const offset = offsetReader(name);
  const starts: number[] = [-Infinity];
  const offsets: number[] = [offset(FIRST)];
  // No zone changes its clock twice within three weeks and back: sampling cannot miss a change.
  for (let low = FIRST; low < LAST; low += 20 * DAY) {
    const before = offset(low);
    const after = offset(low + 20 * DAY);
    if (before !== after) {
      starts.push(change(offset, low, low + 20 * DAY, before));
      offsets.push(after);
    }
  }
  const at = (instant: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? Infinity) <= instant) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const offsetAt = (index: number): number => offsets[Math.max(0, index)] ?? 0;
  return {
    name,
    toLocal: (instant) => instant + offsetAt(at(instant)),
    toInstant: (local) => {
      const index = at(local - offsetAt(at(local)));
      for (let i = Math.max(0, index - 1); i <= index + 1 && i < starts.length; i++) {
        const instant = local - offsetAt(i);
        if (instant >= (starts[i + 1] ?? Infinity)) continue;
        return instant >= (starts[i] ?? -Infinity) ? instant : local - offsetAt(i - 1);
      }
      return local - offsetAt(index);
    },
  };
}

/** Minute at which the clock changes between two instants; 20 days need 15 halvings. */
function change(offset: (at: number) => number, from: number, to: number, before: number): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function offsetReader(name: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant * 60000)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
    return dayNumber(year, month, day) * DAY + hour * 60 + minute - instant;
  };
}
