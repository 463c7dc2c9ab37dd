import { readFile } from 'node:fs/promises';
import { escape } from 'arquero';
import { contextOf } from '#case/build/context.ts';
import { isoDay } from '#case/days.ts';
import type { ReadResult } from '#case/read.ts';
import type { LabelText } from '#case/settings.ts';
import { cached } from './cached.ts';
import { type LineSums, lineSums } from './data-tables/line-sums.ts';
import { orderLines } from './data-tables/order-lines.ts';
import { rowsOf, totalOf } from './data-tables/rows-of.ts';
import { type StockByKind, stockByKind } from './data-tables/stock-by-kind.ts';
import { type TableSize, tableSizes } from './data-tables/table-sizes.ts';
import { filesUnder, fingerprint } from './fingerprint.ts';
import { caseFingerprint, caseId, readCase } from './start-case.ts';

/** The tables of the data page: all aggregated here, at build, from the case's files. */
export interface DataTables {
  readonly name: string;
  /** Of a generated case: what its history was drawn from. */
  readonly seed: number | null;
  /** Days of the first order and of the extraction, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly sizes: readonly TableSize[];
  /** Lines by year (named after its end, on the extraction's day) and class of promise. */
  readonly years: readonly (LineSums & { readonly year: number; readonly class: string })[];
  readonly yearTotals: readonly (LineSums & { readonly year: number })[];
  readonly stock: StockByKind | null;
  /** Lines of the last 12 months by region, the most euros first; `label` as the case names it. */
  readonly regions: readonly (LineSums & { readonly region: string; readonly label: LabelText })[];
  readonly regionTotal: LineSums | null;
}

let made: Promise<DataTables> | undefined;

export function dataTables(): Promise<DataTables> {
  made ??= fromCache();
  return made;
}

async function fromCache(): Promise<DataTables> {
  const own = ['src/build/data-tables.ts', ...(await filesUnder('src/build/data-tables'))];
  const key = `${await caseFingerprint()} ${await fingerprint(own)}`;
  return cached(`data-tables-${caseId}`, key, async () =>
    makeTables(await readCase(), await seedOf()),
  );
}

export function makeTables(read: ReadResult, seed: number | null): DataTables {
  const context = contextOf(read);
  const { extractedOn, settings, dayOf } = context;
  const lines = orderLines(context);
  const last = Number(extractedOn.slice(0, 4));
  const ofYear = lines.filter(escape((row: { year: number }) => row.year === last));
  const regions = rowsOf<LineSums & { region: string }>(lineSums(ofYear.groupby('region')));
  const first = dayOf.reduce((least, day) => (day < least ? day : least), Infinity);
  return {
    name: settings.name ?? caseId,
    seed,
    from: first === Infinity ? extractedOn : isoDay(first),
    to: extractedOn,
    sizes: tableSizes(read),
    years: rowsOf(lineSums(lines.groupby('year', 'class')).orderby('year', 'class')),
    yearTotals: rowsOf(lineSums(lines.groupby('year')).orderby('year')),
    stock: stockByKind(context),
    regions: regions
      .map((row) => ({
        ...row,
        label: settings.labels.get(row.region) ?? { fr: row.region, en: row.region },
      }))
      .sort((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0)),
    regionTotal: ofYear.numRows() > 0 ? totalOf<LineSums>(lineSums(ofYear)) : null,
  };
}

async function seedOf(): Promise<number | null> {
  const text = await readFile(`data/${caseId}/case.json`, 'utf8').catch(() => '{}');
  const settings: unknown = JSON.parse(text);
  if (typeof settings !== 'object' || settings === null || !('seed' in settings)) return null;
  return typeof settings.seed === 'number' ? settings.seed : null;
}
