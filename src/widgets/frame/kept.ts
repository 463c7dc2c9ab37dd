/**
 * What a browser remembers of a reader from one visit to the next; nothing of it leaves the browser.
 * The theme is written by the script of the head, the notes by `src/scenario/notes.ts`.
 */
const keys = {
  reading: 'triangle.reading',
  letters: 'triangle.letters',
  theme: 'theme',
  notes: 'notes',
} as const;
export type KeptName = keyof typeof keys;
export const keptNames = Object.keys(keys) as readonly KeptName[];

/** What was kept under a name; null when there is nothing, or nothing that can be read. */
export function recall(name: KeptName): unknown {
  try {
    const text = localStorage.getItem(keys[name]);
    // A bare word.
    return text === null || name === 'theme' ? text : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Keeps it, or does not: a browser may refuse, and the page reads as well without. */
export function keep(name: KeptName, value: unknown): void {
  try {
    localStorage.setItem(keys[name], JSON.stringify(value));
  } catch {
    // Refused: the next visit starts from nothing.
  }
}

export function forget(): void {
  try {
    for (const name of keptNames) localStorage.removeItem(keys[name]);
  } catch {
    // Refused: then there was nothing to forget.
  }
}
