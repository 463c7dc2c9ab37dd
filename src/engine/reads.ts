import { refusal, type Job } from './job.ts';
import type { Ask } from './protocol.ts';

type ReadAsk = Extract<Ask, { kind: 'read' }>;

interface Open {
  readonly ask: ReadAsk;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export interface Reads {
  /** Null when the same key is asked again before it is read, or all stop. */
  add(key: string, ask: ReadAsk): Promise<unknown>;
  /** Next step of the oldest reading; the one before must be settled. */
  next(): Job | undefined;
  stop(): void;
}

/** Readings under way, one step at a time, the oldest first. */
export function createReads(): Reads {
  const open = new Map<string, Open>();

  function cancel(key: string): void {
    open.get(key)?.resolve(null);
    open.delete(key);
  }

  return {
    add(key, ask) {
      cancel(key);
      return new Promise((resolve, reject) => open.set(key, { ask, resolve, reject }));
    },

    next() {
      const [first] = open;
      if (!first) return undefined;
      const [key, read] = first;
      return {
        ask: read.ask,
        settle(answer) {
          if (open.get(key) !== read || answer.kind === 'more') return;
          open.delete(key);
          if (answer.kind === 'reading') read.resolve(answer.value);
          else read.reject(refusal(answer));
        },
      };
    },

    stop() {
      for (const key of [...open.keys()]) cancel(key);
    },
  };
}
