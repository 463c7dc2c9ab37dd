import type { ImportReport } from '#engine/import/report.ts';
import { part } from '../part.ts';
import { element } from './element.ts';
import type { ImportWords } from './import-words.ts';

const counts = ['in', 'kept', 'repaired', 'rejected'] as const;

/** What became of the rows of each table: read = kept + repaired + rejected. */
export function showTables(
  root: ParentNode,
  { tables }: ImportReport,
  { format }: ImportWords,
): void {
  const body = part(root, '[data-tables] tbody');
  const { ownerDocument: document } = body;
  const rows = tables.map((table) => {
    const name = element(document, 'th', element(document, 'code', table.table));
    name.scope = 'row';
    const cells = counts.map((count) => {
      const cell = element(document, 'td', format.number(table[count]));
      cell.dataset['count'] = count;
      return cell;
    });
    return element(document, 'tr', name, ...cells);
  });
  body.replaceChildren(...rows);
}
