import { expect } from 'vitest';
import { readTables, type ReadResult } from '#case/read.ts';
import { tableText } from '#case/write/table-text.ts';

/** What an import writes is clean (no line of it is refused), and written again it is the same text. */
export function expectSameTextAgain({ tables, settings, currency }: ReadResult): void {
  const { zone } = settings;
  const texts = Object.values(tables)
    .filter(({ rows }) => rows > 0)
    .map((table) => ({ name: `${table.name}.csv`, content: tableText(table, zone) }));
  const ownCase = JSON.stringify({ timeZone: zone.name, currency });
  const again = readTables([...texts, { name: 'case.json', content: ownCase }]);
  for (const { name, content } of texts) {
    const table = Object.values(again.tables).find((one) => `${one.name}.csv` === name);
    expect(table && tableText(table, again.settings.zone)).toBe(content);
  }
  for (const counted of Object.values(again.rows)) expect(counted.rejected).toBe(0);
}
