import type { Packed } from '#case/packed.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';

/** Said first, once: the case to work on, packed; null = the one of this build. */
export interface Opening {
  readonly kind: 'open';
  readonly own: Packed | null;
}

/** What the page asks of the worker, one at a time. */
export type Ask =
  | { readonly kind: 'evaluate'; readonly scenario: Scenario }
  | {
      readonly kind: 'gesture';
      /** Id in the register. */
      readonly gesture: string;
      readonly value: number;
      readonly scenario: Scenario;
    }
  | {
      readonly kind: 'read';
      /** Name in `engine/readings.ts`. */
      readonly name: string;
      readonly scenario: Scenario;
      readonly view: Readonly<Record<string, string>>;
    };

/** What it answers: errors are data, words for developers. */
export type Answer =
  | { readonly kind: 'results'; readonly results: Results }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }
  | { readonly kind: 'reading'; readonly value: unknown }
  /** A step of a reading is done; ask again for the next. */
  | { readonly kind: 'more' }
  | { readonly kind: 'error'; readonly message: string };

/** A message carries the number of its ask. */
export interface Message<T> {
  readonly id: number;
  readonly body: T;
}

/** What the engine needs of a Worker. */
export interface WorkerLike {
  postMessage(message: Message<Ask>): void;
  addEventListener(type: 'message', listener: (event: { data: Message<Answer> }) => void): void;
  addEventListener(type: 'error', listener: (event: { message: string }) => void): void;
  terminate(): void;
}
