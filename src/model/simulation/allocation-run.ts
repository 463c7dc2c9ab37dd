import { positive, refuse, whole } from '../probability/refusal.ts';
import type { AllocatedPart } from './allocated-part.ts';
import { allocatedShelf, type AllocatedShelf, type AskedLine } from './allocated-shelf.ts';
import { drawLineSize } from './line-size.ts';
import { createRandom } from './random.ts';

/** A line as the run knows it: which stream it came from. */
export interface StreamLine extends AskedLine {
  readonly stream: number;
}

export interface AllocationRun {
  /** Goes to the next line; what was due before it comes in. */
  next(): void;
  /** Days. */
  time(): number;
  /** That line asks. True when it finds its whole quantity. */
  arrive(): { readonly line: StreamLine; readonly found: boolean };
  readonly shelf: Pick<AllocatedShelf, 'hand' | 'owed'>;
}

/** What is told between two lines: waits that end, and pieces that come in. */
export interface RunEvents {
  ended(line: StreamLine, time: number): void;
  received?(time: number): void;
}

/** Receipts past are swept once they are this many. */
const SWEEP = 1024;

/**
 * One part on one shelf under a rule of allocation, line after line, one order to the supplier for each. What is
 * asked, and when, depends on the seed alone: two rules may be compared on the same lines.
 *
 * @throws RangeError when a field of the part is out of range
 */
export function allocationRun(part: AllocatedPart, seed: number, events: RunEvents): AllocationRun {
  const { stock, reserve, rule, streams, sizes, leadTime } = part;
  check(part);
  const rate = streams.reduce((sum, stream) => sum + stream.rate, 0);
  const random = createRandom(seed);
  const shelf = allocatedShelf(stock, reserve, rule);
  const lineOf = new WeakMap<AskedLine, StreamLine>();
  /** Receipts to come, in order: a constant lead time keeps it. */
  const receipts: { readonly time: number; readonly line: AskedLine }[] = [];
  let first = 0;
  let time = 0;

  function next(): void {
    time += random.exponential() / rate;
    for (; first < receipts.length && receipts[first]!.time <= time; first++) {
      const receipt = receipts[first]!;
      for (const line of shelf.receive(receipt.line)) {
        events.ended(lineOf.get(line)!, receipt.time);
      }
      events.received?.(receipt.time);
    }
    if (first <= SWEEP) return;
    receipts.splice(0, first);
    first = 0;
  }

  function streamDrawn(): number {
    let at = random.uniform() * rate;
    return Math.max(
      0,
      streams.findIndex((each) => (at -= each.rate) < 0),
    );
  }

  return {
    shelf,
    next,
    time: () => time,
    arrive() {
      const stream = streamDrawn();
      const { fast, planned } = streams[stream]!;
      const pieces = drawLineSize(sizes, planned ? 1 : 0, random);
      const line = { time, fast, pieces, stream };
      lineOf.set(line, line);
      const found = shelf.ask(line);
      receipts.push({ time: time + leadTime, line });
      return { line, found };
    },
  };
}

function check({ stock, reserve, streams, leadTime }: AllocatedPart): void {
  whole('stock', stock);
  whole('reserve', reserve);
  if (reserve > stock) refuse('reserve', `at most the stock ${stock}`, reserve);
  for (const { rate } of streams) positive('lines a day', rate);
  positive('lead time', leadTime);
  whole('streams', streams.length, 1);
}
