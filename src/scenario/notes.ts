import { createStore, type Store } from './store.ts';

/** What a note may hold: it travels as JSON. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where notes are kept: one text, and word of another window that has changed it. */
export interface Shelf {
  read(): string | null;
  /** False when the browser refuses. */
  write(text: string): boolean;
  onChange(listener: () => void): void;
}

/**
 * What the reader writes and no computation reads: votes, reasons, decisions, pins. On this machine and
 * in the exported file, never in an address.
 */
export interface Notes {
  /** As it was set, or as a file brought it: whoever reads it checks its form. */
  get(key: string): Json | undefined;
  /** `undefined` takes the note away. */
  set(key: string, value: Json | undefined): void;
  /** Calls now and after each change of this note, here or in another window; returns what stops it. */
  subscribe(key: string, listener: (value: Json | undefined) => void): () => void;
  all(): Readonly<Record<string, Json>>;
  /** False once the browser has refused to keep a note: it then lasts as long as the page. */
  readonly kept: Store<boolean>;
}

/** Item of the notes on the reader's own case, which goes with it. */
export const ownNotes = 'own-notes';

/**
 * @param item  name under which the browser keeps them
 */
export function createNotes(item: string, shelf: Shelf = browserShelf(item)): Notes {
  const store = createStore(readAll(shelf.read()));
  const kept = createStore(true);
  shelf.onChange(() => store.set(readAll(shelf.read())));
  return {
    get: (key) => own(store.get(), key),
    set(key, value) {
      const { [key]: before, ...others } = store.get();
      if (JSON.stringify(before) === JSON.stringify(value)) return;
      const next = value === undefined ? others : { ...others, [key]: value };
      kept.set(shelf.write(JSON.stringify(next)));
      store.set(next);
    },
    subscribe(key, listener) {
      let told: string | undefined;
      let isFirst = true;
      return store.subscribe((notes) => {
        const value = own(notes, key);
        const text = JSON.stringify(value);
        if (!isFirst && text === told) return;
        [told, isFirst] = [text, false];
        listener(value);
      });
    },
    all: () => store.get(),
    kept,
  };
}

function own(notes: Readonly<Record<string, Json>>, key: string): Json | undefined {
  return Object.hasOwn(notes, key) ? notes[key] : undefined;
}

/** What is no object of notes says nothing. */
function readAll(text: string | null): Readonly<Record<string, Json>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, Json>>)
      : {};
  } catch {
    return {};
  }
}

/** A browser may refuse everything: private windows, files of a disk, a full store. */
function browserShelf(item: string): Shelf {
  return {
    read() {
      try {
        return localStorage.getItem(item);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        localStorage.setItem(item, text);
        return true;
      } catch {
        return false;
      }
    },
    onChange: (listener) =>
      addEventListener('storage', ({ key }) => {
        if (key === item || key === null) listener();
      }),
  };
}
