import { decode, lineFeeds, type Encoding } from './encoding.ts';
import type { IssueCode } from './issue.ts';

/** A file as given: whole, or as pieces of its bytes, read again each time they are asked for. */
export type Content = string | Uint8Array | Iterable<Uint8Array>;

/** A file as text whose lines end by `\n`, in pieces that end with a line: a large one never stands whole in memory. */
export interface OpenText {
  readonly encoding: Encoding;
  readonly texts: Iterable<string>;
}

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** UTF-8 or UTF-16 as their bytes say, else Windows-1252, as `decode` has it. */
export function openText(content: Content): OpenText | { refused: IssueCode } {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    const decoded = decode(content);
    return 'refused' in decoded ? decoded : { encoding: decoded.encoding, texts: [decoded.text] };
  }
  const label = labelOf(content);
  if (label === null) return { refused: 'binary-file' };
  const encoding = label === 'utf-16le' || label === 'utf-16be' ? 'utf-16' : label;
  return { encoding, texts: { [Symbol.iterator]: () => texts(content, label) } };
}

/** A small file at once; undefined when it is none, or no text. */
export function wholeText(content: Content | undefined): string | undefined {
  if (content === undefined) return undefined;
  const opened = openText(content);
  return 'refused' in opened ? undefined : [...opened.texts].join('');
}

/** Encoding of the pieces, all read once; null = they hold what no text holds. */
function labelOf(pieces: Iterable<Uint8Array>): Label | null {
  let wide: Label | undefined;
  let strict: TextDecoder | null = null;
  let isFirst = true;
  for (const piece of pieces) {
    if (isFirst) {
      wide = wideOf(piece);
      strict = wide === undefined ? new TextDecoder('utf-8', { fatal: true }) : null;
    }
    isFirst = false;
    if (wide === undefined && piece.includes(0)) return null;
    strict = valid(strict, piece);
  }
  return wide ?? (isFirst || valid(strict) ? 'utf-8' : 'windows-1252');
}

/** The decoder, as long as the bytes so far are UTF-8; without bytes, they end here. */
function valid(strict: TextDecoder | null, piece?: Uint8Array): TextDecoder | null {
  try {
    strict?.decode(piece, { stream: piece !== undefined });
    return strict;
  } catch {
    return null;
  }
}

function wideOf([one, two]: Uint8Array): Label | undefined {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : undefined;
}

function* texts(pieces: Iterable<Uint8Array>, label: Label): Generator<string> {
  const decoder = new TextDecoder(label);
  let rest = '';
  for (const piece of pieces) {
    const text = rest + decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (end > 0) yield lineFeeds(text.slice(0, end));
  }
  const last = rest + decoder.decode();
  if (last !== '') yield lineFeeds(last);
}
