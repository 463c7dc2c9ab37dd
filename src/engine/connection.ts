import { failure } from './answer.ts';
import type { Answer, Ask, WorkerLike } from './protocol.ts';

/** A worker that is asked one thing at a time. */
export interface Connection {
  /** Never rejects: what goes wrong is an answer of kind `error`. */
  ask(body: Ask): Promise<Answer>;
  stop(): void;
}

/** Starts at once; a worker that did not start, or died, is started again by the next ask. */
export function createConnection(start: () => Promise<WorkerLike>): Connection {
  let worker: Promise<WorkerLike> | null = open();
  let waiting: { readonly id: number; readonly reply: (answer: Answer) => void } | null = null;
  let asked = 0;

  function reply(answer: Answer): void {
    const { reply } = waiting ?? {};
    waiting = null;
    reply?.(answer);
  }

  function open(): Promise<WorkerLike> {
    const opening = start().then((opened) => {
      opened.addEventListener('message', ({ data: { id, body } }) => {
        if (waiting?.id === id) reply(body);
      });
      opened.addEventListener('error', ({ message }) => {
        opened.terminate();
        if (worker !== opening) return;
        worker = null;
        reply(failure(message));
      });
      return opened;
    });
    // Told to the next ask; unasked, nobody's.
    opening.catch(() => undefined);
    return opening;
  }

  return {
    async ask(body) {
      const id = ++asked;
      const answered = new Promise<Answer>((resolve) => (waiting = { id, reply: resolve }));
      try {
        (await (worker ??= open())).postMessage({ id, body });
      } catch (error) {
        worker = null;
        reply(failure(error));
      }
      return answered;
    },
    stop() {
      worker?.then(
        (opened) => opened.terminate(),
        () => undefined,
      );
      worker = null;
      reply(failure('engine stopped'));
    },
  };
}
