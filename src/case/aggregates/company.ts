import { contextOf } from '../build/context.ts';
import { buildMeasures, type CaseMeasures } from '../case-measures.ts';
import { checkTables } from '../check.ts';
import type { Issue } from '../issue.ts';
import { missing } from '../missing.ts';
import { familiesOf, withPeople } from '../people-promises.ts';
import { readTables, type ReadHooks, type ReadResult, type SourceFile } from '../read.ts';
import { aggregatesOf, type Aggregates } from './aggregates.ts';
import { caseOfAggregates } from './case-of-aggregates.ts';
import { lineMeasuresOf } from './line-measures.ts';
import { readAggregated } from './read-aggregated.ts';

/** A company that was read: its tables, and what is made of them. */
export interface Company {
  readonly read: ReadResult;
  /** What is odd about its tables, beyond their cells. */
  readonly checks: readonly Issue[];
  /** Its compact case and measures, under an id. */
  measures(id: string): CaseMeasures;
}

/** Reads a company, whether its big tables are there or only their aggregates. */
export function readCompany(sources: readonly SourceFile[], hooks: ReadHooks = {}): Company {
  const aggregates = aggregatesOf(sources);
  if (!aggregates) {
    const read = readTables(sources, hooks);
    return { read, checks: checkTables(read), measures: (id) => buildMeasures(read, id) };
  }
  const read = readAggregated(sources, aggregates, hooks);
  return {
    read,
    // Of the witness lines nothing is odd: they are ours.
    checks: checkTables(read).filter(({ file }) => file !== 'order_lines.csv'),
    measures: (id) => measuresOf(read, aggregates, id),
  };
}

function measuresOf(read: ReadResult, aggregates: Aggregates, id: string): CaseMeasures {
  const of = caseOfAggregates(read, aggregates, id);
  const columns = new Set(aggregates('line_columns').map((row) => row.text('name')));
  const rows = aggregates('line_outcomes');
  const recent = rows.filter((row) => row.text('in_last_year') === 'true');
  const { from, to } = of.measured;
  const context = contextOf(read);
  const { year } = context;
  const isOfYear = (day: number): boolean => day >= year.from && day <= year.to;
  return {
    of,
    measured: {
      perimeter: familiesOf(context),
      rows: { ...read.rows, order_lines: lineCounts(aggregates) },
      ...withPeople(lineMeasuresOf(rows, columns), context),
      lastYear: {
        from,
        to,
        ...withPeople(lineMeasuresOf(recent, columns), context, isOfYear),
      },
    },
    missing: missing(read.tables),
  };
}

/** Order lines as the SQL counted them: none is repaired. */
function lineCounts(aggregates: Aggregates): NonNullable<ReadResult['rows']['order_lines']> {
  const [extract] = aggregates('extract');
  const [all, kept] = [extract?.number('lines') ?? 0, extract?.number('kept') ?? 0];
  const refused = aggregates('refused_lines').filter(
    (row) => row.text('table_name') === 'order_lines',
  );
  return {
    in: all,
    kept,
    repaired: 0,
    rejected: all - kept,
    reasons: Object.fromEntries(refused.map((row) => [row.text('reason'), row.number('lines')])),
  };
}
