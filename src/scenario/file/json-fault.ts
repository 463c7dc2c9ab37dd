/** A piece of JSON: a text, another plain value, or a mark. */
// Control characters have no place in a text of JSON.
const piece =
  /[ \t\n\r]*(?:("(?:[^"\\\p{Cc}]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{}:,]))/uy;

type Wanted =
  'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

export interface Place {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON; null when it is JSON. Browsers word it each in their own way, or not at all. */
export function jsonFault(text: string): Place | null {
  const open: ('[' | '{')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  // Each turn reads one piece or ends: at most as many turns as characters.
  for (;;) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (!found) break;
    const [whole, string, plain, mark = ''] = found;
    const next = afterPiece(wanted, open, string !== undefined, string ?? plain ?? mark);
    if (next === null) break;
    wanted = next;
    at += whole.length;
  }
  const rest = /[^ \t\n\r]/.exec(text.slice(at));
  if (rest === null && wanted === 'nothing') return null;
  return placeOf(text, rest === null ? text.length : at + rest.index);
}

/** What is wanted after a piece; null when it is not what was wanted. Opens and closes lists and objects. */
function afterPiece(
  wanted: Wanted,
  open: ('[' | '{')[],
  isText: boolean,
  piece: string,
): Wanted | null {
  const inside = (): Wanted => (open.length === 0 ? 'nothing' : 'comma or end');
  if (wanted === 'colon') return piece === ':' ? 'value' : null;
  if (wanted === 'comma or end' && piece === ',') return open.at(-1) === '{' ? 'key' : 'value';
  const ends = piece === ']' ? '[' : piece === '}' ? '{' : null;
  if (ends !== null) {
    if (!wanted.endsWith('or end') || open.pop() !== ends) return null;
    return inside();
  }
  if (wanted.startsWith('key')) return isText ? 'colon' : null;
  if (!wanted.startsWith('value') || piece === ':' || piece === ',') return null;
  if (piece !== '[' && piece !== '{') return inside();
  open.push(piece);
  return piece === '[' ? 'value or end' : 'key or end';
}

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
