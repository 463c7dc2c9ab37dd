import { textOf, type Tables } from '../column.ts';
import type { Reporter } from '../reporter.ts';

/** Machines that no line, intervention or availability ever names, counted in one remark. */
export function checkEquipment(tables: Tables, report: Reporter): void {
  const { equipment } = tables;
  const sources = [tables.interventions, tables.availability].filter(
    (table) => table !== undefined,
  );
  if (!equipment || sources.length === 0) return;
  const seen = new Set<string>();
  for (const table of sources) {
    const { codes, words } = textOf(table, 'equipment_id');
    for (const code of new Set(codes)) seen.add(words[code] ?? '');
  }
  const { codes, words } = textOf(equipment, 'equipment_id');
  const silent = [...codes].filter((code) => !seen.has(words[code] ?? '')).length;
  if (silent === 0) return;
  const place = { file: equipment.files[0] ?? 'equipment', column: 'equipment_id' };
  report.add('no-event', place, { count: silent });
}
