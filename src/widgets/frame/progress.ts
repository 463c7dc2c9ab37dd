import type { Reading } from './reading.ts';

/** A written page of the method, in its order. */
export interface WrittenStage {
  readonly id: string;
  readonly minutes: number;
}

export interface Progress {
  /** Minutes of the pages not yet read to their end. */
  readonly left: number;
  /** Page to go on with; null = nothing was begun, or all is read. */
  readonly next: { readonly id: string; readonly how: 'resume' | 'next' } | null;
}

/** How far a reader is, and where he goes on: where he stopped, else at what follows his last page read. */
export function progressOf(stages: readonly WrittenStage[], { read, last }: Reading): Progress {
  const unread = stages.filter(({ id }) => !read.includes(id));
  const left = unread.reduce((sum, { minutes }) => sum + minutes, 0);
  if (last && stages.some(({ id }) => id === last.page))
    return { left, next: { id: last.page, how: 'resume' } };
  const reached = stages.findLastIndex(({ id }) => read.includes(id));
  const next = unread.find(({ id }) => stages.findIndex((one) => one.id === id) > reached);
  const id = reached === -1 ? undefined : (next ?? unread[0])?.id;
  return { left, next: id === undefined ? null : { id, how: 'next' } };
}
