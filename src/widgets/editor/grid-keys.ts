/**
 * Keys of a grid of fields: Enter and the arrows go from cell to cell, Tab goes in and out of the whole. In a text an
 * arrow leaves the cell only from its end; a list keeps its own up and down.
 */
export function moveByKey(table: HTMLTableElement, event: KeyboardEvent): void {
  const from = event.target;
  if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement)) return;
  const way = wayOf(event, from);
  if (!way) return;
  const next = neighbour(table, from, way);
  event.preventDefault();
  if (next) enter(table, next);
}

type Way = readonly [down: number, right: number];

function wayOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent,
  from: Element,
): Way | null {
  if (ctrlKey || metaKey || altKey) return null;
  const list = from instanceof HTMLSelectElement;
  const atStart = list || (from instanceof HTMLInputElement && from.selectionEnd === 0);
  const atEnd =
    list || (from instanceof HTMLInputElement && from.selectionStart === from.value.length);
  const whole =
    from instanceof HTMLInputElement &&
    from.selectionStart === 0 &&
    from.selectionEnd === from.value.length;
  switch (key) {
    case 'Enter':
      return [shiftKey ? -1 : 1, 0];
    case 'ArrowDown':
      return list ? null : [1, 0];
    case 'ArrowUp':
      return list ? null : [-1, 0];
    case 'ArrowLeft':
      return atStart || whole ? [0, -1] : null;
    case 'ArrowRight':
      return atEnd || whole ? [0, 1] : null;
    default:
      return null;
  }
}

/** The next cell that holds a field, that way. */
function neighbour(table: HTMLTableElement, from: Element, [down, right]: Way): Element | null {
  const cell = from.closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row) return null;
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  let [line, column] = [rows.indexOf(row), cell.cellIndex];
  for (let steps = 0; steps < rows.length + row.cells.length; steps += 1) {
    line += down;
    column += right;
    const next = rows[line]?.cells[column];
    if (line < 0 || line >= rows.length || column < 0 || column >= row.cells.length) return null;
    const field = next?.querySelector('input, select');
    if (field) return field;
  }
  return null;
}

function enter(table: HTMLTableElement, field: Element): void {
  holdFocus(table, field);
  if (field instanceof HTMLElement) field.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** One field of the grid is reached by Tab: the last one that had the focus, or the first. */
export function holdFocus(table: HTMLTableElement, held: Element | null): void {
  const fields = [...table.querySelectorAll<HTMLElement>('td :is(input, select)')];
  const stop = held && fields.includes(held as HTMLElement) ? held : fields[0];
  for (const field of fields) field.tabIndex = field === stop ? 0 : -1;
}
