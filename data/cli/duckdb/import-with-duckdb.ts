import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { aggregateNames } from '#case/aggregates/aggregate-names.ts';
import { aggregatesOf, type AggregateRow } from '#case/aggregates/aggregates.ts';
import { readCompany } from '#case/aggregates/company.ts';
import type { CaseMeasures } from '#case/case-measures.ts';
import { caseText } from '#case/write/case-text.ts';
import { aggregateSources } from '../aggregate-sources.ts';
import { tableTexts } from '../import/table-texts.ts';
import { writeFolder } from '../import/target-folder.ts';
import { readSources } from '../sources.ts';
import { aggregate } from './aggregate.ts';

export interface DuckdbOptions {
  /** Bytes the engine may hold, as DuckDB writes them. */
  readonly memory?: string;
  /** Folder for its temporary files; that of the system when absent. */
  readonly scratch?: string;
  /** File; that of the folder, if any, when absent. */
  readonly mapping?: string;
}

export interface DuckdbImport extends CaseMeasures {
  readonly lines: number;
  readonly kept: number;
  /** Table → reason → lines refused. */
  readonly refused: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Files written. */
  readonly files: number;
  /** SQL file → seconds. */
  readonly seconds: ReadonlyMap<string, number>;
}

/**
 * Imports a folder whose order lines, stock and receipts are too many to be read: SQL counts them.
 * Writes the small tables, `case.json` and the aggregates; what is not clean is refused and counted.
 *
 * @throws RangeError when the folder has no order lines
 */
export async function importWithDuckdb(
  from: string,
  to: string,
  { memory, scratch, mapping }: DuckdbOptions = {},
): Promise<DuckdbImport> {
  const work = mkdtempSync(join(scratch ?? tmpdir(), 'aggregates-'));
  try {
    const made = join(work, 'aggregates');
    const file = join(work, 'lines.duckdb');
    const options = memory === undefined ? { file } : { file, memory };
    const { small, seconds } = await aggregate({ from, to: made, scratch: work, mapping }, options);
    const aggregates = aggregatesOf(aggregateSources(work));
    const [extract] = aggregates?.('extract') ?? [];
    const settings = { ...small.settings, extractedOn: extract?.text('extracted_on') ?? null };
    const files = tableTexts({ ...small, settings }, 'file');
    files.set('case.json', caseText({ ...small, settings }, basename(to), 'import'));
    writeFolder(to, files);
    cpSync(made, join(to, 'aggregates'), { recursive: true });
    const company = readCompany([...readSources(to).sources, ...aggregateSources(to)]);
    return {
      ...company.measures(basename(to)),
      lines: extract?.number('lines') ?? 0,
      kept: extract?.number('kept') ?? 0,
      refused: byReason(aggregates?.('refused_lines') ?? []),
      files: files.size + aggregateNames.length,
      seconds,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function byReason(rows: readonly AggregateRow[]): Map<string, Map<string, number>> {
  const refused = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const reasons = refused.get(row.text('table_name')) ?? new Map<string, number>();
    refused.set(row.text('table_name'), reasons.set(row.text('reason'), row.number('lines')));
  }
  return refused;
}
