import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Issue } from '#case/issue.ts';
import type { ReadResult } from '#case/read.ts';
import { t } from '#i18n/t.ts';
import { anonymousBundle, plainBundle } from './import/bundle.ts';
import { parseOptions, usage } from './import/options.ts';
import { readExtract } from './import/read-extract.ts';
import { importSummary } from './import/summary.ts';
import { targetFolder, writeFolder } from './import/target-folder.ts';
import { command, Refusal } from './refusal.ts';
import { sentence, summary } from './words.ts';

/** Errors worth a line each on a terminal; the report has them all. */
const MAX_SENTENCES = 20;

await command(async () => {
  console.log(await importCase(process.argv.slice(2), process.cwd()));
});

/** @throws Refusal or RangeError */
async function importCase(args: readonly string[], cwd: string): Promise<string> {
  const options = parseOptions(args);
  if (typeof options === 'string') throw new Refusal([options, usage]);
  const from = resolve(cwd, options.from);
  if (!existsSync(from) || !statSync(from).isDirectory()) {
    throw new RangeError(`--from must be a folder; got ${options.from}`);
  }
  const to = targetFolder(options.to, from, cwd);
  if (options.engine === 'duckdb') {
    // An engine of seventy megabytes: only who asks for it needs it.
    const { importLarge } = await import('./duckdb/import-large.ts');
    return importLarge(from, to, options, cwd);
  }
  const extract = readExtract(from, options.mapping, cwd);
  const { read, issues } = extract;
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!isUsable(read)) {
    const nothing = t('en', 'cli.import.nothing', { folder: options.from });
    throw new Refusal([...sentences(errors), nothing]);
  }
  for (const line of sentences(errors)) console.error(line);
  for (const one of issues) if (one.severity !== 'error') console.error(summary(one));
  const { files, said } =
    options.anonymise === null
      ? plainBundle(extract, options)
      : anonymousBundle(extract, options, options.anonymise, cwd);
  writeFolder(to, files);
  const written = t('en', 'cli.import.written', { folder: options.to, files: files.size });
  return [importSummary(read), ...said, written].join('\n');
}

function isUsable({ tables }: ReadResult): boolean {
  return Object.values(tables).some(({ rows }) => rows > 0);
}

function sentences(errors: readonly Issue[]): string[] {
  const rest = errors.length - MAX_SENTENCES;
  const more = rest > 0 ? [t('en', 'cli.import.more', { count: rest })] : [];
  return [...errors.slice(0, MAX_SENTENCES).map(sentence), ...more];
}
