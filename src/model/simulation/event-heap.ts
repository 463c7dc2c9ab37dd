/** Pieces on their way to a node, soonest first; at one instant, in the order they were sent. */
export interface EventHeap {
  readonly size: () => number;
  /** Time of the soonest; Infinity when there is none. */
  readonly soonest: () => number;
  readonly push: (time: number, node: number, pieces: number) => void;
  /** Removes the soonest and hands it over. */
  readonly pop: (into: Receipt) => void;
}

export interface Receipt {
  time: number;
  node: number;
  pieces: number;
}

interface Entry extends Receipt {
  order: number;
}

/** Binary heap. */
export function createEventHeap(): EventHeap {
  const entries: Entry[] = [];
  const spare: Entry[] = [];
  let sent = 0;
  const before = (a: Entry, b: Entry): boolean =>
    a.time < b.time || (a.time === b.time && a.order < b.order);

  function rise(entry: Entry): void {
    let at = entries.length;
    entries.push(entry);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(entry, entries[up]!)) break;
      entries[at] = entries[up]!;
      at = up;
    }
    entries[at] = entry;
  }

  function sink(entry: Entry): void {
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= entries.length) break;
      if (down + 1 < entries.length && before(entries[down + 1]!, entries[down]!)) down++;
      if (!before(entries[down]!, entry)) break;
      entries[at] = entries[down]!;
      at = down;
    }
    entries[at] = entry;
  }

  return {
    size: () => entries.length,
    soonest: () => entries[0]?.time ?? Infinity,
    push(time, node, pieces) {
      const entry = spare.pop() ?? { time, node, pieces, order: 0 };
      entry.time = time;
      entry.node = node;
      entry.pieces = pieces;
      entry.order = sent++;
      rise(entry);
    },
    pop(into) {
      const top = entries[0]!;
      const last = entries.pop()!;
      if (entries.length > 0) sink(last);
      into.time = top.time;
      into.node = top.node;
      into.pieces = top.pieces;
      spare.push(top);
    },
  };
}
