import { checkTables } from '#case/check.ts';
import { readTables, type ReadResult } from '#case/read.ts';
import { parseOptions, usage, type Options } from './options.ts';
import { report } from './report.ts';
import { folderOf, idOf, readSources } from './sources.ts';
import { table } from './table.ts';
import { sentence, summary } from './words.ts';

/** What was asked cannot be done: the lines of stderr. */
class Refusal extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines[0]);
    this.lines = lines;
  }
}

try {
  console.log(triangle(process.argv.slice(2), process.cwd()));
} catch (error) {
  if (!(error instanceof Refusal) && !(error instanceof RangeError)) throw error;
  console.error(error instanceof Refusal ? error.lines.join('\n') : error.message);
  process.exitCode = 2;
}

/** @throws Refusal or RangeError */
function triangle(args: readonly string[], cwd: string): string {
  const options = parseOptions(args);
  if (typeof options === 'string') throw new Refusal([options, usage]);
  const { folder, read } = load(options, cwd);
  const made = report(read, idOf(folder), options, cwd);
  return options.json ? JSON.stringify(made, null, 2) : table(made);
}

function load(options: Options, cwd: string): { folder: string; read: ReadResult } {
  const folder = folderOf(options.case, cwd);
  if (folder === null) throw new Refusal([`case must be corvane or a folder; got ${options.case}`]);
  const read = readTables(readSources(folder));
  const issues = [...read.issues, ...checkTables(read)];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Refusal(errors.map(sentence));
  for (const issue of issues) console.error(summary(issue));
  return { folder, read };
}
