import { basename } from 'node:path';
import { anonymise } from '#case/anonymise/anonymise.ts';
import { anonymityText } from '#case/write/anonymity-text.ts';
import { caseText } from '#case/write/case-text.ts';
import { countedLog } from '#case/write/counted-log.ts';
import { reportText } from '#case/write/report-text.ts';
import { t } from '#i18n/t.ts';
import { anonymiseOptions } from './anonymise-options.ts';
import type { ImportOptions } from './options.ts';
import type { Extract } from './read-extract.ts';
import { secretOf } from './secret-of.ts';
import { tableTexts } from './table-texts.ts';

/** What an import writes, and what it says of it. */
export interface Bundle {
  /** File name → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly said: readonly string[];
}

/** The tables as the contract writes them. */
export function plainBundle({ read, log }: Extract, { to }: ImportOptions): Bundle {
  const files = tableTexts(read, 'file');
  files.set('case.json', caseText(read, basename(to), 'import'));
  files.set('import-report.csv', reportText(log.all()));
  return { files, said: [] };
}

/**
 * The tables with nobody in them, and what can be told of how it was done.
 *
 * @throws RangeError when they cannot be had
 */
export function anonymousBundle(
  { read, log }: Extract,
  asked: ImportOptions,
  how: string,
  cwd: string,
): Bundle {
  const options = anonymiseOptions(how, asked.k, cwd);
  const made = anonymise(read, options, secretOf(asked.secretFile, cwd));
  const { groups, linesCut, noisy, margin } = made;
  const files = tableTexts(made.read, 'text');
  const tables = new Map(read.files.map(({ file, table }) => [file, table]));
  files.set('case.json', caseText(made.read, options.name, 'anonymised'));
  files.set('import-report.csv', reportText(countedLog(log.all(), (file) => tables.get(file))));
  files.set('anonymity-report.csv', anonymityText(made));
  const smallest = Number.isFinite(groups.grouping.smallest) ? groups.grouping.smallest : '–';
  const given = Object.entries(groups.given).map(([name, count]) => `${name} ${String(count)}`);
  const said = [
    t('en', 'cli.anonymise.groups', {
      quasi: groups.quasi.join(', ') || '–',
      groups: groups.grouping.groups.length,
      smallest,
      k: options.k,
    }),
    t('en', 'cli.anonymise.given', { given: given.join(', ') || '–' }),
    t('en', 'cli.anonymise.lines', { cut: linesCut, days: margin, noisy }),
  ];
  return { files, said };
}
