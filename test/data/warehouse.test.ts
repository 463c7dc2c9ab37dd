import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aggregateNames } from '#case/aggregates/aggregate-names.ts';
import { tableSpec } from '#case/contract.ts';
import { openEngine, quoted } from '../../data/cli/duckdb/engine.ts';
import { sqlFiles } from '../../data/cli/duckdb/sql-files.ts';
import { calendarCompany } from '../fixtures/case/calendar-company.ts';
import { bySql, folderOfCompany, temporaryFolder } from './two-imports.ts';

test('a warehouse that loads the inputs and runs the files has the same aggregates', async () => {
  const from = folderOfCompany(calendarCompany(5));
  const [inputs, made] = [temporaryFolder(), temporaryFolder()];
  execFileSync(process.execPath, ['data/cli/duckdb/warehouse-inputs.ts', from, inputs]);
  const engine = await openEngine();
  for (const file of readdirSync(inputs)) {
    const name = file.replace('.csv', '');
    // Text, but for the numbers of two tables' columns.
    const types = name === 'local_days' ? '' : ', all_varchar = true';
    const position = ['locations', 'sites'].includes(name)
      ? '* REPLACE (CAST(position AS INTEGER) AS position)'
      : '*';
    await engine.run(
      `CREATE TABLE ${name} AS SELECT ${position} FROM read_csv(${quoted(join(inputs, file))}, header = true${types})`,
    );
  }
  for (const name of ['order_lines', 'stock', 'receipts'] as const) {
    const file = join(from, `${name}.csv`);
    const there = readFileSync(file, 'utf8').split('\n', 1)[0]?.split(',') ?? [];
    const columns = Object.keys(tableSpec(name).columns).map((column) =>
      there.includes(column) ? column : `CAST(NULL AS VARCHAR) AS ${column}`,
    );
    await engine.run(
      `CREATE TABLE ${name} AS SELECT ${columns.join(', ')} FROM read_csv(${quoted(file)}, header = true, all_varchar = true)`,
    );
  }
  for (const { text } of sqlFiles()) await engine.run(text);
  mkdirSync(made, { recursive: true });
  const { to } = await bySql(from);
  for (const name of aggregateNames.filter((one) => one !== 'line_columns')) {
    const file = join(made, `${name}.csv`);
    await engine.run(`COPY (SELECT * FROM ${name} ORDER BY ALL) TO ${quoted(file)} (HEADER)`);
    const expected = readFileSync(join(to, 'aggregates', `${name}.csv`), 'utf8');
    expect(readFileSync(file, 'utf8'), name).toBe(expected);
  }
  engine.close();
});
