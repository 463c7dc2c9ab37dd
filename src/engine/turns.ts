import type { Job } from './job.ts';

interface Queue {
  next(): Job | undefined;
}

/** One step of each queue in turn: a long reading does not hold back a curve, nor a long curve a reading. */
export function createTurns(queues: readonly Queue[]): Queue {
  let first = 0;

  return {
    next() {
      for (let step = 0; step < queues.length; step++) {
        const at = (first + step) % queues.length;
        const job = queues[at]?.next();
        if (!job) continue;
        first = at + 1;
        return job;
      }
      return undefined;
    },
  };
}
