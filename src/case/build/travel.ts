/** Hours from each of some sources to the zones of each shelf. */
export interface Travel {
  readonly sources: number;
  /** NaN = no way. */
  hours(shelf: number, zone: number, source: number): number;
}

/** @param hours  of a shelf and a zone, one for each source */
export function travelOf(
  shelves: number,
  zones: number,
  sources: number,
  hoursOf: (shelf: number, zone: number) => readonly number[],
): Travel {
  const all = new Float64Array(shelves * zones * sources).fill(NaN);
  for (let shelf = 0; shelf < shelves; shelf++) {
    for (let zone = 0; zone < zones; zone++) {
      all.set(hoursOf(shelf, zone), (shelf * zones + zone) * sources);
    }
  }
  return {
    sources,
    hours: (shelf, zone, source) => all[(shelf * zones + zone) * sources + source] ?? NaN,
  };
}
