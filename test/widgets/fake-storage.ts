import { vi } from 'vitest';

interface FakeRequest {
  result?: unknown;
  error?: Error;
  onsuccess?: () => void;
  onerror?: () => void;
  onupgradeneeded?: () => void;
}

/** What a browser keeps: two storages and one database, as far as the reader's own case asks of them. */
export interface FakeStorage {
  readonly local: Map<string, string>;
  readonly session: Map<string, string>;
  /** Values of the one store; null = the database does not exist. */
  kept(): ReadonlyMap<string, unknown> | null;
  /** Connections opened and not closed. */
  open(): number;
  /** From now on nothing can be kept. */
  refuse(): void;
  /** The tab is closed and another is opened. */
  newVisit(): void;
}

export function fakeStorage(): FakeStorage {
  let store: Map<string, unknown> | null = null;
  let connections = 0;
  let refused = false;

  function later(request: FakeRequest, run: () => unknown): FakeRequest {
    queueMicrotask(() => {
      try {
        request.result = run();
        request.onsuccess?.();
      } catch (error) {
        request.error = error instanceof Error ? error : new Error(String(error));
        request.onerror?.();
      }
    });
    return request;
  }

  const objectStore = () => ({
    put: (value: unknown, key: string) =>
      later({}, () => {
        if (refused) throw new Error('quota');
        store?.set(key, structuredClone(value));
      }),
    get: (key: string) => later({}, () => structuredClone(store?.get(key))),
  });
  const connection = {
    createObjectStore: () => (store = new Map()),
    transaction: () => ({ objectStore }),
    close: () => void (connections -= 1),
  };
  vi.stubGlobal('indexedDB', {
    open() {
      const request: FakeRequest = { result: connection };
      return later(request, () => {
        connections += 1;
        if (store === null) request.onupgradeneeded?.();
        return connection;
      });
    },
    deleteDatabase: () =>
      later({}, () => {
        if (connections > 0) throw new Error('blocked');
        store = null;
      }),
  });
  const local = stub('localStorage');
  const session = stub('sessionStorage');
  return {
    local,
    session,
    kept: () => store,
    open: () => connections,
    refuse: () => void (refused = true),
    newVisit: () => session.clear(),
  };
}

function stub(name: string): Map<string, string> {
  const items = new Map<string, string>();
  vi.stubGlobal(name, {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  });
  return items;
}
