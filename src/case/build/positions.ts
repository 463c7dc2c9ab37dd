import type { Positions } from '#model/case.ts';
import type { Places } from './places.ts';
import type { StockHistory } from './stock-history.ts';

/** Inventory positions seen at the last month-ends, pair by pair; pairs always at 0 are left out. */
export function positionsOf({ item, location, position }: StockHistory, places: Places): Positions {
  const items: number[] = [];
  const at: number[] = [];
  const start = [0];
  const value: number[] = [];
  const weight: number[] = [];
  const order = [...item.keys()].sort(
    (a, b) => (item[a] ?? 0) - (item[b] ?? 0) || placeOf(a) - placeOf(b),
  );
  for (const pair of order) {
    const place = placeOf(pair);
    const seen = valuesOf(pair, position);
    if (place < 0 || seen.every(([pieces]) => pieces === 0)) continue;
    items.push(item[pair] ?? 0);
    at.push(place);
    for (const [pieces, times] of seen) {
      value.push(pieces);
      weight.push(times);
    }
    start.push(value.length);
  }
  return {
    snapshots: position.length,
    item: Uint16Array.from(items),
    location: Uint8Array.from(at),
    start: Uint32Array.from(start),
    value: Int16Array.from(value),
    weight: Uint8Array.from(weight),
  };

  function placeOf(pair: number): number {
    return places.placeOfRow[location[pair] ?? -1] ?? -1;
  }
}

/** Distinct positions of a pair in increasing order, each with the month-ends it was seen at. */
function valuesOf(
  pair: number,
  position: readonly Float64Array[],
): (readonly [pieces: number, times: number])[] {
  const times = new Map<number, number>();
  for (const month of position) {
    const pieces = Math.round(Math.min(32767, Math.max(-32768, month[pair] ?? 0)));
    times.set(pieces, (times.get(pieces) ?? 0) + 1);
  }
  return [...times].sort(([a], [b]) => a - b);
}
