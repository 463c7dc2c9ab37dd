import { tableNames } from '#case/contract.ts';
import type { ReadResult } from '#case/read.ts';
import { tableText } from '#case/write/table-text.ts';

/** File name → text of every table that holds a line, or that came without any. */
export function tableTexts(
  { tables, rows, settings }: ReadResult,
  order: 'file' | 'text',
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const name of tableNames) {
    const table = tables[name];
    if (!table || (table.rows === 0 && rows[name]?.in !== 0)) continue;
    texts.set(`${name}.csv`, tableText(table, settings.zone, order));
  }
  return texts;
}
