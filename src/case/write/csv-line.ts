/** Cells that are already words → one line of a CSV file, quotes only where the format asks for them. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
