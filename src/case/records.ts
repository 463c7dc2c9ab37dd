import papa from 'papaparse';

/** `sound` as CSV asks · `stray` = its quotes were read as letters · `unclosed` = cannot be cut into cells. */
export type RecordState = 'sound' | 'stray' | 'unclosed';

export type VisitRecord = (cells: readonly string[], line: number, state: RecordState) => void;

/** Characters handed to the parser at once: long enough to be fast, short enough to be forgotten. */
const CHUNK = 1 << 17;
/** A cell with more line breaks than this is an unclosed quote. */
const MAX_LINES_IN_RECORD = 50;

/** Where a reading has come: offset in the text, number of the line. */
export interface Reached {
  readonly offset: number;
  readonly line: number;
}

/**
 * Every non-blank record of a text whose lines end by `\n`, with the line where it starts.
 * A broken quote never swallows the lines after it: the line alone is read again, quotes as letters.
 *
 * @param width cells a record must have for quotes to be trusted over several lines; 0 = unknown
 */
export function eachRecord(
  text: string,
  delimiter: string,
  width: number,
  visit: VisitRecord,
  line = 1,
): void {
  eachRecordIn([text], delimiter, width, visit, line);
}

/** The same, of a text in pieces that end with a line: a record over two of them is one record. */
export function eachRecordIn(
  texts: Iterable<string>,
  delimiter: string,
  width: number,
  visit: VisitRecord,
  firstLine: number,
): void {
  let line = firstLine;
  let text = '';
  for (const piece of texts) {
    const reached = read(text + piece, delimiter, width, visit, line, false);
    text = (text + piece).slice(reached.offset);
    line = reached.line;
  }
  read(text, delimiter, width, visit, line, true);
}

/** Records from the first line on; unless the text ends there, up to one that needs lines still to come. */
function read(
  text: string,
  delimiter: string,
  width: number,
  visit: VisitRecord,
  firstLine: number,
  isLast: boolean,
): Reached {
  let [start, line] = [0, firstLine];
  while (start < text.length) {
    const end = evenRun(text, start);
    if (end > start) {
      const chunk = text.slice(start, text[end - 1] === '\n' ? end - 1 : end);
      line = even(chunk, delimiter, line, visit);
      start = end;
    } else {
      if (!isLast && !hasLines(text, start, MAX_LINES_IN_RECORD)) break;
      const found = record(text, start, delimiter, width);
      visit(found.cells, line, found.state);
      line += found.lines;
      start = found.end;
    }
  }
  return { offset: start, line };
}

function hasLines(text: string, start: number, lines: number): boolean {
  let end = start;
  for (let left = lines; left > 0 && end < text.length; left--) end = lineEnd(text, end);
  return end < text.length;
}

/** Where the run of whole lines with an even number of quotes ends, at most CHUNK further. */
function evenRun(text: string, start: number): number {
  let end = start;
  let quote = text.indexOf('"', start);
  while (end < text.length && end - start < CHUNK) {
    const jump = quote < 0 || quote - end > CHUNK;
    const newline = jump
      ? text.lastIndexOf('\n', Math.min(end + CHUNK, text.length) - 1)
      : text.indexOf('\n', end);
    const next = newline < end ? lineEnd(text, end) : newline + 1;
    let quotes = 0;
    for (; quote >= 0 && quote < next; quote = text.indexOf('"', quote + 1)) quotes += 1;
    if (quotes % 2 === 1) return end;
    end = next;
  }
  return end;
}

function even(chunk: string, delimiter: string, line: number, visit: VisitRecord): number {
  if (chunk === '') return line + 1;
  const { data, errors } = parse(chunk, delimiter);
  if (errors > 0) return eachLine(chunk, delimiter, line, visit);
  let at = line;
  const quoted = chunk.includes('"');
  for (const cells of data) {
    if (cells.length > 1 || cells[0] !== '') visit(cells, at, 'sound');
    at += 1;
    if (quoted) at += lineBreaks(cells);
  }
  return at;
}

/** A chunk with a broken quote somewhere: each line for itself. */
function eachLine(chunk: string, delimiter: string, line: number, visit: VisitRecord): number {
  let at = line;
  for (const text of chunk.split('\n')) {
    if (text !== '') {
      const { data, errors } = parse(text, delimiter);
      if (errors === 0 && data.length === 1) visit(data[0] ?? [], at, 'sound');
      else visit(text.split(delimiter), at, 'stray');
    }
    at += 1;
  }
  return at;
}

interface Found {
  cells: readonly string[];
  state: RecordState;
  lines: number;
  end: number;
}

/** The record that starts with an odd number of quotes: over several lines, or broken. */
function record(text: string, start: number, delimiter: string, width: number): Found {
  const first = lineEnd(text, start);
  let end = first;
  for (let lines = 2; lines <= MAX_LINES_IN_RECORD && end < text.length; lines++) {
    end = lineEnd(text, end);
    const body = text.slice(start, text[end - 1] === '\n' ? end - 1 : end);
    if (quotesIn(body) % 2 === 1) continue;
    const { data, errors } = parse(body, delimiter);
    const cells = data[0] ?? [];
    const whole = errors === 0 && data.length === 1 && (width === 0 || cells.length === width);
    // Two broken lines can close each other's quote: then each of them has all its cells.
    const twoLines = body.split('\n').every((part) => part.split(delimiter).length === width);
    if (whole && !twoLines) return { cells, state: 'sound', lines, end };
    break;
  }
  const alone = text.slice(start, text[first - 1] === '\n' ? first - 1 : first);
  const cells = alone.split(delimiter);
  const state = width === 0 || cells.length === width ? 'stray' : 'unclosed';
  return { cells, state, lines: 1, end: first };
}

/** By the parser itself: what `papa.parse` puts around it serves nothing here, and breaks when bundled a second time for a disk. */
function parse(text: string, delimiter: string): { data: string[][]; errors: number } {
  const parser = new papa.Parser({ delimiter, newline: '\n' });
  const { data, errors }: papa.ParseResult<string[]> = parser.parse(text, 0, false);
  return { data, errors: errors.length };
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

function lineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

function quotesIn(text: string): number {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes;
}
