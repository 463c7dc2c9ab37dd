import { keep, recall } from './kept.ts';

/** Where a reader stopped: a page, and a block of its prose, the same in both languages at any width. */
export interface Place {
  readonly page: string;
  readonly block: number;
}

export interface Reading {
  /** Ids of the pages read to their end. */
  readonly read: readonly string[];
  /** null = nowhere, or at the end of a page. */
  readonly last: Place | null;
}

const nothing: Reading = { read: [], last: null };

/** What the browser remembers; what it cannot have written is as nothing. */
export function reading(): Reading {
  const kept = recall('reading');
  if (typeof kept !== 'object' || kept === null || !('read' in kept && 'last' in kept))
    return nothing;
  const { read, last } = kept;
  if (!Array.isArray(read) || !read.every((id) => typeof id === 'string')) return nothing;
  return { read, last: isPlace(last) ? last : null };
}

export function markRead(page: string): void {
  const { read, last } = reading();
  if (!read.includes(page)) keep('reading', { read: [...read, page], last });
}

export function stopAt(last: Place | null): void {
  keep('reading', { read: reading().read, last });
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  if (!('page' in value && 'block' in value)) return false;
  return typeof value.page === 'string' && Number.isInteger(value.block);
}
