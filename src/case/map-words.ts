import type { TextColumn } from './column.ts';

/** The column with other words in place of its own; two that become one share one code again. */
export function mapWords(column: TextColumn, change: (word: string) => string): TextColumn {
  const words = [''];
  const index = new Map<string, number>([['', 0]]);
  const newCode = column.words.map((word, code) => {
    if (code === 0) return 0;
    const next = change(word);
    const known = index.get(next) ?? words.length;
    if (known === words.length) words.push(next);
    index.set(next, known);
    return known;
  });
  return { kind: 'text', codes: column.codes.map((code) => newCode[code] ?? 0), words };
}

/** A word for each row, coded. */
export function textColumn(words: readonly string[]): TextColumn {
  const codes = Uint32Array.from(words, (_, row) => row);
  const first = {
    kind: 'text',
    codes: codes.map((row) => row + 1),
    words: ['', ...words],
  } as const;
  return mapWords(first, (word) => word);
}
