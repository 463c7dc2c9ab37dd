import type { NoteCell } from '#editors/grid.ts';
import { cellText } from './cell-text.ts';
import type { Desk } from './desk.ts';
import { numberIn } from './read-lever.ts';
import { type Refused, refused } from './refused.ts';

/** What a text makes of a note; null takes it away. */
export function readNote(
  cell: NoteCell,
  text: string,
  desk: Desk,
): { readonly value: string | number | null } | Refused {
  const { form } = cell;
  const { labels, format } = desk.words;
  const plain = text.trim();
  if (plain === '') return { value: null };
  const kept = cellText(cell, desk);
  if ('options' in form) {
    const name = (option: string) => labels[`option.${option}`] ?? option;
    const found = form.options.find((one) => [one, name(one)].includes(plain));
    if (found !== undefined) return { value: found };
    return refused('option', { got: text, options: form.options.map(name).join(', '), kept });
  }
  if ('longest' in form) {
    if (plain.length <= form.longest) return { value: plain };
    return refused('long', { longest: form.longest, n: plain.length });
  }
  const { from, to, step } = form;
  const said = {
    got: text,
    min: format.number(from, 0),
    max: format.number(to, 0),
    step: format.number(step, 1),
    kept,
  };
  const value = numberIn(text);
  if (value === null || value < from || value > to) return refused('number', said);
  const steps = (value - from) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? { value } : refused('step', said);
}
