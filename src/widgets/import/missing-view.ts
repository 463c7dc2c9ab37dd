import type { ImportReport } from '#engine/import/report.ts';
import { part, write } from '../part.ts';
import { element, spaced } from './element.ts';
import { type ImportWords, say } from './import-words.ts';

/** The numbers these files give; table after table, what to bring for the others. */
export function showMissing(root: ParentNode, report: ImportReport, words: ImportWords): void {
  const { computable, missing } = report;
  write(part(root, '[data-computable]'), numbers(computable, words));
  const body = part(root, '[data-missing] tbody');
  const { ownerDocument: document } = body;
  const tables = [...new Set(missing.map(({ table }) => table))];
  const rows = tables.map((table) => {
    const of = missing.filter((one) => one.table === table);
    const columns = [...new Set(of.flatMap(({ columns }) => columns))];
    const opened = [...new Set(of.flatMap(({ neededFor }) => neededFor))];
    const about = element(document, 'span', numbers(opened, words));
    about.className = 'data-table__about';
    const name = element(document, 'th', ...spaced([element(document, 'code', table), about]));
    name.scope = 'row';
    const codes = columns.map((column) => element(document, 'code', column));
    return element(document, 'tr', name, element(document, 'td', ...spaced(codes)));
  });
  body.replaceChildren(...rows);
  part(root, '[data-missing]').hidden = rows.length === 0;
}

function numbers(names: readonly string[], words: ImportWords): string {
  return names.map((name) => say(words, `number.${name}`)).join(', ');
}
