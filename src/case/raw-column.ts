/** Cells of one column as they stand, coded by a growing dictionary; code 0 is the empty cell. */
export interface RawColumn {
  codes: Uint32Array;
  readonly words: string[];
  readonly index: Map<string, number>;
  /** Code of the last cell: neighbours are often equal. */
  last: number;
}

export function rawColumn(): RawColumn {
  return { codes: new Uint32Array(1024), words: [''], index: new Map([['', 0]]), last: 0 };
}

export function setCell(column: RawColumn, row: number, word: string): void {
  if (row >= column.codes.length) {
    const larger = new Uint32Array(column.codes.length * 2);
    larger.set(column.codes);
    column.codes = larger;
  }
  if (word === '') return;
  if (column.words[column.last] !== word) column.last = codeOf(column, word);
  column.codes[row] = column.last;
}

function codeOf({ words, index }: RawColumn, word: string): number {
  const known = index.get(word);
  if (known !== undefined) return known;
  const kept = copy(word);
  index.set(kept, words.length);
  return words.push(kept) - 1;
}

/** The same letters, standing alone: a part of a text keeps the whole text in memory. */
function copy(word: string): string {
  return ` ${word}`.slice(1);
}
