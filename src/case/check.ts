import { checkCalendars } from './checks/calendars.ts';
import { checkClasses } from './checks/classes.ts';
import { checkEquipment } from './checks/equipment.ts';
import { checkIds } from './checks/ids.ts';
import { checkLines } from './checks/lines.ts';
import { checkUnknownCells } from './checks/unknown-cells.ts';
import type { Issue } from './issue.ts';
import type { ReadResult } from './read.ts';
import { Reporter } from './reporter.ts';

/** Checks across tables (data-contract.md §5): nothing is refused here, every row is kept and told about. */
export function checkTables({ tables }: ReadResult): readonly Issue[] {
  const report = new Reporter();
  checkIds(tables, report);
  checkClasses(tables, report);
  checkLines(tables, report);
  checkEquipment(tables, report);
  checkCalendars(tables, report);
  checkUnknownCells(tables, report);
  return report.all();
}
