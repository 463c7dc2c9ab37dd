/** A cell that a spreadsheet would run: its first letter is one of `= + - @`, a tab or a carriage return. */
const runs = /^[=+\-@\t\r]/;
const armed = /^'[=+\-@\t\r]/;

/**
 * A word as it is written in a CSV file: an apostrophe goes before what a spreadsheet would take for a formula.
 * Numbers are not words: −5 in a column of numbers stays −5.
 */
export function disarm(word: string): string {
  return runs.test(word) ? `'${word}` : word;
}

/** The same word read again: the apostrophe, ours or a spreadsheet's own, says "text" and is no part of it. */
export function rearm(word: string): string {
  return armed.test(word) ? word.slice(1) : word;
}
