import type { IssueCode } from './issue.ts';

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

export type Decoded = { text: string; encoding: Encoding } | { refused: IssueCode };

/** One string of a JavaScript engine holds at most 2^29 − 24 characters. */
export const MAX_BYTES = 512 * 1024 * 1024;

/** Text of a file: UTF-8 (with or without BOM), else Windows-1252, in which every byte is a letter. */
export function decode(content: string | Uint8Array): Decoded {
  if (content.length > MAX_BYTES) return { refused: 'too-large' };
  const { text, encoding } = typeof content === 'string' ? given(content) : fromBytes(content);
  if (text.includes('\0')) return { refused: 'binary-file' };
  return { text: lineFeeds(text), encoding };
}

/** Do these first bytes of a file hold what no text holds? UTF-16 says so by its first two. */
export function isBinary(start: Uint8Array): boolean {
  const isWide =
    (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return !isWide && start.includes(0);
}

function given(text: string): { text: string; encoding: Encoding } {
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding: 'utf-8' };
}

function fromBytes(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

export function lineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
