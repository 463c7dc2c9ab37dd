import type { ReadBytes } from './admit.ts';

/** Bytes read at once: a large file never stands whole in memory. */
const PIECE = 1 << 22;
const LINE_FEED = 10;

/**
 * A file as pieces of its bytes, read again each time it is asked for.
 *
 * @param onPiece told, before each piece, the bytes and the lines gone by; not of the first reading,
 *   which only finds the encoding
 */
export function piecesOf(
  file: Blob,
  bytes: ReadBytes,
  onPiece: (bytes: number, lines: number) => void,
): Iterable<Uint8Array> {
  let readings = 0;
  return {
    *[Symbol.iterator]() {
      const isTold = readings++ > 0;
      let lines = 0;
      for (let start = 0; start < file.size; start += PIECE) {
        if (isTold) onPiece(start, lines);
        const piece = bytes(file.slice(start, start + PIECE));
        yield piece;
        for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, at + 1))
          lines += 1;
      }
    },
  };
}
