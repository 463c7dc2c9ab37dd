import type { Json } from '#scenario/notes.ts';
import { modified, resetLever } from '#scenario/scenario.ts';
import { all, on } from '../define.ts';
import { createDrag } from '../drag.ts';
import { fill } from '../fill.ts';
import type { Page } from '../page.ts';
import { part, write } from '../part.ts';
import type { Field } from './cell-field.ts';
import type { Desk } from './desk.ts';
import type { Fields } from './fields.ts';
import { holdFocus, moveByKey } from './grid-keys.ts';
import { pastedBlock } from './pasted.ts';
import type { Refused } from './refused.ts';
import { writeCell } from './write-cell.ts';

interface GridParts {
  readonly fields: Fields;
  readonly desk: () => Desk;
  readonly page: Page;
  /** Keys of the notes that the grid writes. */
  readonly notes: readonly string[];
  readonly draw: () => void;
}

interface Problem {
  readonly line: string;
  readonly column: string;
  readonly why: Refused;
}

let made = 0;

/** Hands on a grid: what is typed, pasted, refused and taken back. */
export function bindGrid(
  root: HTMLElement,
  table: HTMLTableElement,
  { fields, desk, page, notes, draw }: GridParts,
): {
  /** Once the grid has been filled: is there anything to take back? */
  show(): void;
  stop(): void;
} {
  const error = part(root, '[data-error]');
  const [undo, reset] = [part(root, '[data-undo]'), part(root, '[data-reset]')];
  error.id ||= `editor-error-${++made}`;
  const drag = createDrag(page.settle);
  /** Notes as they stood before each change made here. */
  const before: (readonly (Json | undefined)[])[] = [];

  const noted = () => notes.map((key) => page.notes.get(key));
  /** Does it, and keeps what it may be taken back to. */
  const remember = (change: () => void) => {
    const kept = noted();
    change();
    if (JSON.stringify(kept) !== JSON.stringify(noted())) before.push(kept);
    undo.hidden = before.length === 0;
  };

  const put = (field: Field, text: string, token: object): Problem | null => {
    const held = fields.held(field);
    if (!held) return null;
    const why = writeCell(held.cell, text, desk(), page, token);
    if (!why) {
      fields.accept(field);
      return null;
    }
    if (field instanceof HTMLInputElement && !field.readOnly) {
      field.value = text;
      fields.refuse(field, error);
    }
    return { line: held.line, column: held.column, why };
  };

  const explain = ([first, ...others]: readonly Problem[]) => {
    error.hidden = first === undefined;
    if (!first) {
      write(error, '');
      return;
    }
    const { labels, format } = desk().words;
    const problem = fill(labels[`error.${first.why.problem}`], first.why.values);
    const told = fill(labels['error'], { line: first.line, column: first.column, problem });
    const more = fill(labels[others.length === 1 ? 'error.more.one' : 'error.more'], {
      n: format.number(others.length, 0),
    });
    write(error, others.length > 0 ? `${told} ${more}` : told);
  };

  const commit = (field: Field) => {
    if (!field.hasAttribute('data-typing')) return;
    field.removeAttribute('data-typing');
    remember(() => {
      const problem = put(field, field.value, drag.token());
      explain(problem ? [problem] : []);
    });
    drag.end();
    draw();
  };

  const paste = (field: Field, block: readonly (readonly string[])[]) => {
    const [row, cell] = [field.closest('tr'), field.closest('td')];
    if (!row || !cell) return;
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter(holdsCells);
    const token = drag.token();
    const problems: Problem[] = [];
    remember(() => {
      block.forEach((texts, down) => {
        texts.forEach((text, right) => {
          const target = rows[rows.indexOf(row) + down]?.cells[cell.cellIndex + right];
          const into = target?.querySelector<Field>('input, select');
          const problem = into ? put(into, text, token) : said(target, text);
          if (problem) problems.push(problem);
        });
      });
    });
    explain(problems);
    drag.end();
    draw();
  };

  const show = () => {
    const changed = new Set(modified(page.scenario.get()));
    reset.hidden = !leversIn(table, fields).some((id) => changed.has(id));
  };

  const stop = all(
    on(table, 'input', ({ target }) => {
      if (!isField(target)) return;
      target.setAttribute('data-typing', '');
      if (target instanceof HTMLSelectElement) commit(target);
    }),
    on(table, 'change', ({ target }) => {
      if (isField(target)) commit(target);
    }),
    on(table, 'focusin', ({ target }) => {
      if (isField(target)) holdFocus(table, target);
    }),
    on(table, 'keydown', (event) => {
      if (!isField(event.target)) return;
      const field = event.target;
      if (event.key === 'Enter') commit(field);
      if (event.key === 'Escape' && field instanceof HTMLInputElement) {
        field.removeAttribute('data-typing');
        fields.accept(field);
        explain([]);
        draw();
      }
      moveByKey(table, event);
    }),
    on(table, 'paste', (event) => {
      const block = pastedBlock(event.clipboardData?.getData('text/plain') ?? '');
      if (!block || !isField(event.target)) return;
      event.preventDefault();
      paste(event.target, block);
    }),
    on(reset, 'click', () => {
      page.change(leversIn(table, fields).reduce(resetLever, page.scenario.get()));
      page.settle();
    }),
    on(undo, 'click', () => {
      const kept = before.pop();
      if (kept) notes.forEach((key, k) => page.notes.set(key, kept[k]));
      undo.hidden = before.length === 0;
      draw();
    }),
    drag.stop,
  );
  return { show, stop };
}

/** Entries of the register that the grid writes. */
function leversIn(table: HTMLTableElement, fields: Fields): readonly string[] {
  return [...table.querySelectorAll('td :is(input, select)')].flatMap((field) => {
    const cell = fields.held(field)?.cell;
    return cell?.kind === 'lever' ? [cell.id] : [];
  });
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function holdsCells(row: HTMLTableRowElement): boolean {
  return row.cells.length > 1;
}

/** A cell that is computed takes nothing: what was to be pasted there is told, unless it says the same. */
function said(target: HTMLTableCellElement | undefined, text: string): Problem | null {
  if (!target || text.trim() === '' || target.textContent?.trim() === text.trim()) return null;
  const line = target.closest('tr')?.querySelector('[data-name]')?.textContent ?? '';
  const heads = target.closest('table')?.querySelectorAll('thead th');
  const column = heads?.[target.cellIndex]?.textContent ?? '';
  return { line, column, why: { problem: 'said', values: {} } };
}
