import { createStore, type Store } from '#scenario/store.ts';

/** A wait shorter than this is not felt; a sign of it would only flicker. Milliseconds. */
const FELT = 100;

export interface Pending {
  /** True once an ask has waited for its answer, and until none does. */
  readonly pending: Store<boolean>;
  /** The same promise, watched. */
  watch<T>(asked: Promise<T>): Promise<T>;
  stop(): void;
}

export function createPending(): Pending {
  const pending = createStore(false);
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    if (--waiting > 0) return;
    clearTimeout(timer);
    pending.set(false);
  }

  return {
    pending,
    watch(asked) {
      if (waiting++ === 0) timer = setTimeout(() => pending.set(true), FELT);
      return asked.finally(end);
    },
    stop: () => clearTimeout(timer),
  };
}
