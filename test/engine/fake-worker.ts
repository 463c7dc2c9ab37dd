import { emptyTriangle } from '#model/empty-triangle.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Answer, Ask, Message, WorkerLike } from '#engine/protocol.ts';

/** A worker that answers when the test says so. */
export interface FakeWorker extends WorkerLike {
  /** What it was asked, in order. */
  readonly asked: Ask[];
  readonly terminated: () => boolean;
  /** Answers the ask at that place (the last by default), and lets the page hear it. */
  answer(body: Answer, place?: number): Promise<void>;
  die(message: string): Promise<void>;
}

export function fakeWorker(): FakeWorker {
  const messages: Message<Ask>[] = [];
  const asked: Ask[] = [];
  let onMessage: (event: { data: Message<Answer> }) => void = () => undefined;
  let onError: (event: { message: string }) => void = () => undefined;
  let terminated = false;

  function listen(type: 'message', listener: typeof onMessage): void;
  function listen(type: 'error', listener: typeof onError): void;
  function listen(type: string, listener: (event: never) => void): void {
    // The overloads above pair each type with its listener.
    if (type === 'message') onMessage = listener as typeof onMessage;
    else onError = listener as typeof onError;
  }

  return {
    asked,
    terminated: () => terminated,
    postMessage(message) {
      messages.push(message);
      asked.push(message.body);
    },
    addEventListener: listen,
    terminate: () => void (terminated = true),
    async answer(body, place = messages.length - 1) {
      const id = messages[place]?.id;
      if (id === undefined) throw new Error(`nothing asked at ${place}`);
      onMessage({ data: { id, body } });
      await settled();
    },
    async die(message) {
      onError({ message });
      await settled();
    },
  };
}

/** Lets every promise that can settle do so, and the engine breathe after a gesture. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Results that can be told apart: only what the engine passes on untouched. */
export function resultsOf(scenario: Scenario): Results {
  const nothing = { cost: null, stock: null, service: null, margin: null };
  const cutoffHour = typeof scenario['cutoffHour'] === 'number' ? scenario['cutoffHour'] : 15.5;
  return {
    perimeter: ['parts'],
    beforeIs: 'measured',
    before: emptyTriangle,
    scenario: emptyTriangle,
    delta: nothing,
    gap: { service: null, stock: null, byClass: {} },
    values: { cutoffHour },
    availability: null,
    coverFactor: null,
    freedHours: { technicians: null, benches: null },
    writeOff: 0,
    accepted: {},
    lists: {},
    notices: [],
  };
}

export function answerTo(ask: Ask | undefined): Answer {
  return { kind: 'results', results: resultsOf(ask?.scenario ?? {}) };
}
