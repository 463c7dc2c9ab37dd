import { placeOf, textOf, type Tables } from '../column.ts';
import { joinRows } from '../join.ts';
import type { Reporter } from '../reporter.ts';

/** Class codes that service_classes does not declare: measured, never modelled. */
export function checkClasses(
  { order_lines: lines, service_classes: classes }: Tables,
  report: Reporter,
): void {
  if (!lines || !classes || classes.rows === 0) return;
  const words = textOf(lines, 'service_class');
  joinRows(lines, 'service_class', classes, 'class').forEach((known, row) => {
    const code = words.codes[row] ?? 0;
    if (known >= 0 || code === 0) return;
    const place = { ...placeOf(lines, row), column: 'service_class' };
    report.add('unknown-class', place, {
      expected: 'service_classes',
      got: words.words[code] ?? '',
    });
  });
}
