/** A stock and the requests that wait there, first come first served, piece by piece. */
export interface StockNode {
  /** Pieces on hand; 0 as long as a request waits. */
  hand: number;
  /** On hand + on order − owed. */
  position: number;
  /** Pieces owed. */
  owed: number;
  /** Orders when the position is at or below this, by whole lots until it is above. */
  readonly reorderPoint: number;
  readonly lot: number;
  readonly waiting: Request[];
  /** Row of `waiting` of the first one still waiting. */
  first: number;
}

/** A number of pieces asked by somebody. */
interface Request {
  /** A child node when ≥ 0; else a client's line, or nobody. */
  readonly child: number;
  readonly line: WaitingLine | null;
  pieces: number;
}

/** A client's line that found less than its quantity. */
export interface WaitingLine {
  readonly time: number;
  readonly shelf: number;
  readonly cls: number;
}

/** What a node hands over: pieces to a child, or the end of a line's wait. */
export interface Handing {
  toChild(child: number, pieces: number): void;
  lineServed(line: WaitingLine): void;
}

/** Served requests are swept once they are this many. */
const SWEEP = 256;

/**
 * @param level  highest position, whole; a negative one owes from the start
 * @param start  position at the start, above level − lot
 * @param lot    1 = one for one
 */
export function createStockNode(level: number, start: number, lot: number): StockNode {
  const node: StockNode = {
    hand: Math.max(0, start),
    position: start,
    owed: Math.max(0, -start),
    reorderPoint: level - lot,
    lot,
    waiting: [],
    first: 0,
  };
  if (start < 0) node.waiting.push({ child: -1, line: null, pieces: -start });
  return node;
}

/** Gives what there is and keeps the rest waiting. Returns true when all was there. */
export function ask(
  node: StockNode,
  child: number,
  line: WaitingLine | null,
  pieces: number,
  handing: Handing,
): boolean {
  const given = Math.min(node.hand, pieces);
  node.hand -= given;
  if (given > 0 && child >= 0) handing.toChild(child, given);
  if (given === pieces) return true;
  node.owed += pieces - given;
  node.waiting.push({ child, line, pieces: pieces - given });
  return false;
}

/** Serves those who wait, then the shelf. */
export function receive(node: StockNode, pieces: number, handing: Handing): void {
  let left = pieces;
  while (left > 0 && node.first < node.waiting.length) {
    const request = node.waiting[node.first]!;
    const given = Math.min(left, request.pieces);
    left -= given;
    node.owed -= given;
    request.pieces -= given;
    if (request.child >= 0) handing.toChild(request.child, given);
    if (request.pieces > 0) break;
    if (request.line) handing.lineServed(request.line);
    node.first++;
  }
  if (node.first === node.waiting.length || node.first >= SWEEP) {
    node.waiting.splice(0, node.first);
    node.first = 0;
  }
  node.hand += left;
}

/** Takes a demand off the position. Returns the pieces to order from above, 0 or whole lots. */
export function draw(node: StockNode, pieces: number): number {
  node.position -= pieces;
  const lots = Math.max(0, Math.ceil((node.reorderPoint + 1 - node.position) / node.lot));
  node.position += lots * node.lot;
  return lots * node.lot;
}
