import type { LeverCell, NoteCell } from '#editors/grid.ts';
import type { Json } from '#scenario/notes.ts';
import { setLever } from '#scenario/scenario.ts';
import type { Page } from '../page.ts';
import type { Desk } from './desk.ts';
import { readLever } from './read-lever.ts';
import { readNote } from './read-note.ts';
import type { Refused } from './refused.ts';

/** Writes what was typed or pasted where it belongs; says why when it cannot. What carries the same drag is undone in one step. */
export function writeCell(
  cell: LeverCell | NoteCell,
  text: string,
  desk: Desk,
  page: Page,
  drag: object,
): Refused | null {
  if (cell.kind === 'lever') {
    const read = readLever(cell, text, desk);
    if ('problem' in read) return read;
    page.change(setLever(page.scenario.get(), cell.id, read.value, page.defaults), drag);
    return null;
  }
  const read = readNote(cell, text, desk);
  if ('problem' in read) return read;
  const members = Object.entries(noteObject(page.notes.get(cell.key)));
  const others = Object.fromEntries(members.filter(([at]) => at !== cell.at));
  const next = read.value === null ? others : { ...others, [cell.at]: read.value };
  page.notes.set(cell.key, Object.keys(next).length > 0 ? next : undefined);
  return null;
}

/** A note as an object; what a file brought in another form counts for none. */
export function noteObject(note: Json | undefined): { readonly [key: string]: Json } {
  return typeof note === 'object' && note !== null && !Array.isArray(note)
    ? (note as { readonly [key: string]: Json })
    : {};
}
