import { at } from '../at.ts';
import type { History } from '../history.ts';
import { fieldReport } from './field-report.ts';
import { lineReport } from './line-report.ts';
import { moneyReport } from './money-report.ts';
import { serviceReport } from './service-report.ts';
import type { Row } from './row.ts';
import { stockReport } from './stock-report.ts';
import { workshopReport } from './workshop-report.ts';

export function printReport(history: History): void {
  const rows: Row[] = [
    ...stockReport(history),
    ...serviceReport(history),
    ...moneyReport(history),
    ...lineReport(history),
    ...fieldReport(history),
    ...workshopReport(history),
  ];
  for (const row of rows)
    console.log(`${at(row, 0).padEnd(44)}${at(row, 1).padEnd(28)}${at(row, 2)}`);
}
