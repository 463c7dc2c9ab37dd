import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openEngine, quoted } from '../../data/cli/duckdb/engine.ts';
import { importWithDuckdb } from '../../data/cli/duckdb/import-with-duckdb.ts';

/**
 * `node test/bench/twenty-million.ts [LINES] [csv]`: the bundled company's order lines, copied under other
 * order numbers until there are twenty million, go through the SQL files with 2 GB. Prints seconds
 * and the most memory the process held; nothing is asserted.
 */
const CORVANE = resolve('data/corvane');
const MEMORY = '2GB';
const GIGABYTE = 2 ** 30;
/** The copies, the table of judged lines and what the engine spills. */
const ROOM = 30 * GIGABYTE;

const [wanted = '20000000', form = 'parquet', writeTo] = process.argv.slice(2);
if (writeTo !== undefined) await writeLines(Number(wanted), writeTo);
else await bench(Number(wanted));

async function bench(count: number): Promise<void> {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < ROOM)
    throw new RangeError(`${tmpdir()} must have 30 GB left; got ${gigabytes(bavail * bsize)} GB`);
  const work = mkdtempSync(join(tmpdir(), 'twenty-million-'));
  try {
    const [from, to] = [join(work, 'from'), join(work, 'to')];
    for (const folder of [from, to]) mkdirSync(folder);
    for (const name of readdirSync(CORVANE)) {
      if (name !== 'order_lines.csv') copyFileSync(join(CORVANE, name), join(from, name));
    }
    const lines = join(from, `order_lines.${form}`);
    // In another process: its memory is not that of the import.
    execFileSync(process.execPath, [import.meta.filename, String(count), form, lines]);
    console.log(`${lines}: ${gigabytes(statSync(lines).size)} GB`);
    const start = performance.now();
    const made = await importWithDuckdb(from, to, { memory: MEMORY, scratch: work });
    const seconds = (performance.now() - start) / 1000;
    for (const [name, spent] of made.seconds)
      console.log(`  ${name.padEnd(28)} ${spent.toFixed(1)} s`);
    console.log(
      `${made.lines} lines, ${made.kept} kept, service ${made.of.measured.service?.toFixed(4) ?? '–'}`,
    );
    console.log(
      `${seconds.toFixed(1)} s, most memory ${gigabytes(process.resourceUsage().maxRSS * 1024)} GB (limit of the engine ${MEMORY})`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function writeLines(count: number, file: string): Promise<void> {
  const engine = await openEngine({ memory: MEMORY });
  const source = `read_csv(${quoted(join(CORVANE, 'order_lines.csv'))}, all_varchar = true, header = true)`;
  const [one] = await engine.rows(`SELECT COUNT(*) AS lines FROM ${source}`);
  const copies = Math.ceil(count / Number(one?.['lines']));
  const as = file.endsWith('.parquet') ? 'FORMAT parquet' : 'FORMAT csv, HEADER';
  await engine.run(
    `COPY (SELECT l.* REPLACE (l.order_id || '-' || c.copy AS order_id) FROM range(${copies}) AS c(copy), ${source} AS l LIMIT ${count}) TO ${quoted(file)} (${as})`,
  );
  engine.close();
}

function gigabytes(bytes: number): string {
  return (bytes / GIGABYTE).toFixed(2);
}
