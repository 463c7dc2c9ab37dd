import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractionDay } from '#case/extraction.ts';
import type { ReadResult } from '#case/read.ts';
import { DEFAULT_CURRENCY } from '#case/settings.ts';
import { quoted, type Engine } from './engine.ts';
import { localDays } from './local-days.ts';

/** What stands beside the tables: the case's own settings, names of classes, and the clock of its zone. */
export async function loadSettings(
  engine: Engine,
  { tables, settings }: ReadResult,
  lineColumns: ReadonlySet<string>,
  scratch: string,
): Promise<string> {
  const clock = join(scratch, 'local_days.csv');
  writeFileSync(clock, localDays(settings.zone));
  await engine.run(
    `CREATE OR REPLACE TABLE local_days AS SELECT * FROM read_csv(${quoted(clock)})`,
  );
  const classes = Object.entries(settings.classes).map(
    ([theirs, ours]) => `(${quoted(theirs)}, ${quoted(ours)})`,
  );
  await engine.run(
    `CREATE OR REPLACE TABLE class_names AS SELECT * FROM (VALUES ${[...classes, '(CAST(NULL AS VARCHAR), CAST(NULL AS VARCHAR))'].join(', ')}) AS n(theirs, ours) WHERE theirs IS NOT NULL`,
  );
  const currency = settings.currency ?? (await mainCurrency(engine, lineColumns));
  const seen = extractionDay(tables, settings.zone, null);
  const text = (value: string | null): string =>
    `CAST(${value === null ? 'NULL' : quoted(value)} AS VARCHAR)`;
  await engine.run(
    `CREATE OR REPLACE TABLE settings AS SELECT ${text(settings.extractedOn)} AS extracted_on, ${text(seen)} AS last_seen, ${text(currency)} AS currency, ${lineColumns.has('actual_delivery_date') ? 'TRUE' : 'FALSE'} AS is_dated`,
  );
  const names = [...lineColumns].map((name) => `(${quoted(name)})`);
  await engine.run(
    `CREATE OR REPLACE TABLE line_columns AS SELECT * FROM (VALUES ${names.join(', ')}) AS c(name)`,
  );
  return currency;
}

/** The currency of most lines; EUR when they name none. */
async function mainCurrency(engine: Engine, lineColumns: ReadonlySet<string>): Promise<string> {
  if (!lineColumns.has('currency')) return DEFAULT_CURRENCY;
  const [most] = await engine.rows(
    'SELECT currency FROM order_lines WHERE currency IS NOT NULL GROUP BY currency ORDER BY COUNT(*) DESC, currency LIMIT 1',
  );
  return typeof most?.['currency'] === 'string' ? most['currency'] : DEFAULT_CURRENCY;
}
