import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aggregateNames } from '#case/aggregates/aggregate-names.ts';
import type { ReadResult } from '#case/read.ts';
import { openEngine, quoted, type Engine, type EngineOptions } from './engine.ts';
import { bigTables, isBig, rawFiles, rawView } from './raw-tables.ts';
import { loadSettings } from './settings-tables.ts';
import { loadSmallTables, readSmallTables } from './small-tables.ts';
import { sqlFiles } from './sql-files.ts';

export interface Aggregated {
  /** Every table but the big ones. */
  readonly small: ReadResult;
  /** Columns of the contract that the order lines have. */
  readonly lineColumns: ReadonlySet<string>;
  readonly seconds: ReadonlyMap<string, number>;
}

export interface Folders {
  readonly from: string;
  /** Where the aggregates go. */
  readonly to: string;
  /** For what the engine needs meanwhile. */
  readonly scratch: string;
  /** File of the mapping; that of the folder, if any, when undefined. */
  readonly mapping: string | undefined;
}

/**
 * Runs the SQL files over a folder of CSV or Parquet and writes each aggregate as a CSV.
 *
 * @throws RangeError when the folder has no order lines, or a mapping cuts them from another file
 */
export async function aggregate(
  { from, to, scratch, mapping }: Folders,
  options: EngineOptions = {},
): Promise<Aggregated> {
  mkdirSync(to, { recursive: true });
  const engine = await openEngine({ ...options, temporary: join(scratch, 'spill') });
  try {
    const small = await readSmallTables(engine, from, mapping);
    const cut = [...small.settings.files].find(([, tables]) => tables.some(isBig));
    if (cut)
      throw new RangeError(
        `files of the mapping must cut no ${bigTables.join(', ')}; got ${cut[0]}`,
      );
    const lines = rawFiles(from, 'order_lines');
    if (lines.length === 0)
      throw new RangeError(`${from} must hold order_lines.csv or order_lines.parquet; got neither`);
    let lineColumns: ReadonlySet<string> = new Set();
    for (const table of bigTables) {
      const files = rawFiles(from, table);
      const columns = await rawView(engine, table, files, small.settings.columns.get(table) ?? {});
      if (table === 'order_lines') lineColumns = columns;
    }
    await loadSmallTables(engine, small, scratch);
    const currency = await loadSettings(engine, small, lineColumns, scratch);
    const seconds = new Map<string, number>();
    for (const { name, text } of sqlFiles()) {
      const start = performance.now();
      await engine.run(text).catch((error: unknown) => {
        throw new Error(`data/sql/${name}: ${String(error)}`, { cause: error });
      });
      seconds.set(name, (performance.now() - start) / 1000);
    }
    await countUncut(engine);
    for (const name of aggregateNames) {
      await engine.run(
        `COPY (SELECT * FROM ${name} ORDER BY ALL) TO ${quoted(join(to, `${name}.csv`))} (HEADER)`,
      );
    }
    return { small: { ...small, currency }, lineColumns, seconds };
  } finally {
    engine.close();
  }
}

/** Lines of the files that cannot be cut into cells: the engine sets them apart, at each scan. */
async function countUncut(engine: Engine): Promise<void> {
  // Parquet has no lines to cut: the tables of what was set apart are not there then.
  const found = await engine.rows(
    "SELECT table_name FROM duckdb_tables() WHERE table_name = 'reject_errors'",
  );
  if (found.length === 0) return;
  await engine.run(`
    CREATE OR REPLACE TABLE uncut AS
    SELECT file, MAX(lines) AS lines FROM (
      SELECT s.file_path AS file, s.scan_id, COUNT(DISTINCT e.line) AS lines
      FROM reject_errors e JOIN reject_scans s ON s.scan_id = e.scan_id AND s.file_id = e.file_id
      GROUP BY ALL
    ) GROUP BY file;
    INSERT INTO refused_lines
    SELECT REGEXP_EXTRACT(LOWER(file), '([a-z_]+?)(_\\d+)?\\.[a-z]+$', 1) AS table_name, 'field-count', SUM(lines)
    FROM uncut GROUP BY table_name;
    UPDATE extract SET lines = lines
      + COALESCE((SELECT SUM(lines) FROM refused_lines WHERE table_name = 'order_lines' AND reason = 'field-count'), 0)`);
}
