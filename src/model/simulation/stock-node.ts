/**
 * A stock and the requests that wait there, piece by piece: first come first served; with a reserve, what
 * comes in serves those it is kept for, then fills it up, then serves the others.
 */
export interface StockNode {
  /** Pieces on hand; as long as a request waits, no more than the reserve. */
  hand: number;
  /** On hand + on order − owed. */
  position: number;
  /** Pieces owed. */
  owed: number;
  /** Orders when the position is at or below this, by whole lots until it is above. */
  readonly reorderPoint: number;
  readonly lot: number;
  /** Last pieces kept for requests promised fast; 0 = first come first served. */
  readonly reserve: number;
  readonly fast: Queue;
  /** Everybody, without a reserve. */
  readonly others: Queue;
}

interface Queue {
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
 * @param reserve  pieces, whole, ≥ 0
 */
export function createStockNode(level: number, start: number, lot: number, reserve = 0): StockNode {
  const node: StockNode = {
    hand: Math.max(0, start),
    position: start,
    owed: Math.max(0, -start),
    reorderPoint: level - lot,
    lot,
    reserve,
    fast: { waiting: [], first: 0 },
    others: { waiting: [], first: 0 },
  };
  if (start < 0) node.others.waiting.push({ child: -1, line: null, pieces: -start });
  return node;
}

/** Gives what there is for it and keeps the rest waiting. Returns true when all was there. */
export function ask(
  node: StockNode,
  child: number,
  line: WaitingLine | null,
  pieces: number,
  fast: boolean,
  handing: Handing,
): boolean {
  const reserved = node.reserve > 0 && fast;
  const given = Math.min(Math.max(0, node.hand - (reserved ? 0 : node.reserve)), pieces);
  node.hand -= given;
  if (given > 0 && child >= 0) handing.toChild(child, given);
  if (given === pieces) return true;
  node.owed += pieces - given;
  const { waiting } = reserved ? node.fast : node.others;
  waiting.push({ child, line, pieces: pieces - given });
  return false;
}

/** Serves those who wait, then the shelf. */
export function receive(node: StockNode, pieces: number, handing: Handing): void {
  node.hand += pieces;
  serve(node, node.fast, 0, handing);
  serve(node, node.others, node.reserve, handing);
}

/** Serves a queue in turn down to the pieces kept. */
function serve(node: StockNode, queue: Queue, kept: number, handing: Handing): void {
  const { waiting } = queue;
  while (node.hand > kept && queue.first < waiting.length) {
    const request = waiting[queue.first]!;
    const given = Math.min(node.hand - kept, request.pieces);
    node.hand -= given;
    node.owed -= given;
    request.pieces -= given;
    if (request.child >= 0) handing.toChild(request.child, given);
    if (request.pieces > 0) break;
    if (request.line) handing.lineServed(request.line);
    queue.first++;
  }
  if (queue.first === waiting.length || queue.first >= SWEEP) {
    waiting.splice(0, queue.first);
    queue.first = 0;
  }
}

/** Takes a demand off the position. Returns the pieces to order from above, 0 or whole lots. */
export function draw(node: StockNode, pieces: number): number {
  node.position -= pieces;
  const lots = Math.max(0, Math.ceil((node.reorderPoint + 1 - node.position) / node.lot));
  node.position += lots * node.lot;
  return lots * node.lot;
}
