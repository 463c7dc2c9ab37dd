import { resolve } from 'node:path';
import { t } from '#i18n/t.ts';
import type { ImportOptions } from '../import/options.ts';
import { grid } from '../grid.ts';
import { importWithDuckdb } from './import-with-duckdb.ts';

/**
 * `npm run import -- --engine duckdb`: what it says once done.
 *
 * @throws RangeError when the folder has no order lines
 */
export async function importLarge(
  from: string,
  to: string,
  options: ImportOptions,
  cwd: string,
): Promise<string> {
  const mapping = options.mapping === null ? {} : { mapping: resolve(cwd, options.mapping) };
  const { lines, kept, refused, files } = await importWithDuckdb(from, to, mapping);
  const counts = ['in', 'kept', 'rejected'] as const;
  return [
    ...grid([
      [t('en', 'cli.import.table'), ...counts.map((count) => t('en', `cli.import.${count}`))],
      ['order_lines', ...[lines, kept, lines - kept].map(String)],
    ]),
    ...[...refused].map(([table, reasons]) =>
      t('en', 'cli.import.reasons', {
        table,
        reasons: [...reasons].map(([code, count]) => `${count} ${code}`).join(', '),
      }),
    ),
    t('en', 'cli.import.written', { folder: options.to, files }),
  ].join('\n');
}
