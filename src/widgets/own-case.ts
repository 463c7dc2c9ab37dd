import type { Imported } from '#engine/import/protocol.ts';
import type { Results } from '#model/results.ts';
import { ownNotes } from '#scenario/notes.ts';

/** The reader's own case, kept on his machine for this visit and no longer. */
export interface OwnCase extends Imported {
  /** Of S0. */
  readonly results: Results;
  /** Of S4, from which some pages start; null when the model refuses it. */
  readonly plan: Results | null;
}

/** As it is kept: a visit is a tab, until it is closed. */
interface Kept extends OwnCase {
  readonly visit: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Milliseconds after which it is erased, visit or not. */
export const lifetime = 12 * 3_600_000;

const database = 'triangle';
const store = 'own';
/** The mark `src/layouts/page-script.ts` reads before the page is painted, and the visit's name. */
const markKey = 'own-case';
const visitKey = 'visit';

/** Keeps it for this visit, in place of another. Rejects when the browser refuses to keep anything. */
export async function keepOwn(own: OwnCase): Promise<void> {
  const kept: Kept = { ...own, visit: visit(), until: Date.now() + lifetime };
  await inStore('readwrite', (cases) => cases.put(kept, markKey));
  const { name, until } = kept;
  localStorage.setItem(markKey, JSON.stringify({ visit: kept.visit, until, name }));
}

/** null when there is none, or when it belongs to another visit. */
export async function readOwn(): Promise<OwnCase | null> {
  const kept = await inStore<Kept | undefined>('readonly', (cases) => cases.get(markKey));
  if (!kept || kept.visit !== visit() || kept.until <= Date.now()) return null;
  return kept;
}

/** Nothing of it stays on the machine. */
export async function eraseOwn(): Promise<void> {
  localStorage.removeItem(markKey);
  localStorage.removeItem(ownNotes);
  await done(indexedDB.deleteDatabase(database));
}

/** Milliseconds it has still to live on this visit; 0 = there is none. */
export function timeLeft(): number {
  const mark: unknown = JSON.parse(localStorage.getItem(markKey) ?? 'null');
  if (typeof mark !== 'object' || mark === null || !('visit' in mark && 'until' in mark)) return 0;
  return mark.visit === visit() ? Math.max(0, Number(mark.until) - Date.now()) : 0;
}

function visit(): string {
  const known = sessionStorage.getItem(visitKey);
  if (known !== null) return known;
  const made = crypto.getRandomValues(new Uint32Array(4)).join('-');
  sessionStorage.setItem(visitKey, made);
  return made;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (cases: IDBObjectStore) => IDBRequest<T>,
): Promise<T>;
async function inStore(
  mode: IDBTransactionMode,
  ask: (cases: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const opened = await done(opening);
  try {
    return await done(ask(opened.transaction(store, mode).objectStore(store)));
  } finally {
    // An open connection would hold the erasing back.
    opened.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB must answer; got none'));
  });
}
