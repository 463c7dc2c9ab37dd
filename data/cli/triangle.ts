import { readCompany, type Company } from '#case/aggregates/company.ts';
import { aggregateSources } from './aggregate-sources.ts';
import { parseOptions, usage, type Options } from './options.ts';
import { command, Refusal } from './refusal.ts';
import { report } from './report.ts';
import { folderOf, idOf, readSources } from './sources.ts';
import { table } from './table.ts';
import { sentence, summary } from './words.ts';

await command(() => {
  console.log(triangle(process.argv.slice(2), process.cwd()));
});

/** @throws Refusal or RangeError */
function triangle(args: readonly string[], cwd: string): string {
  const options = parseOptions(args);
  if (typeof options === 'string') throw new Refusal([options, usage]);
  const { folder, company } = load(options, cwd);
  const made = report(company, idOf(folder), options, cwd);
  return options.json ? JSON.stringify(made, null, 2) : table(made);
}

function load(options: Options, cwd: string): { folder: string; company: Company } {
  const folder = folderOf(options.case, cwd);
  if (folder === null) throw new Refusal([`case must be corvane or a folder; got ${options.case}`]);
  const { sources, refused } = readSources(folder);
  const company = readCompany([...sources, ...aggregateSources(folder)]);
  const { read } = company;
  const issues = [...refused, ...read.issues, ...company.checks];
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Refusal(errors.map(sentence));
  for (const issue of issues) console.error(summary(issue));
  return { folder, company };
}
