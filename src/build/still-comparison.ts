import { parseHTML } from 'linkedom';
import type { Comparison } from '#figures/comparison/comparison.ts';
import { fillComparison } from '#figures/comparison/fill-comparison.ts';

/** A comparison written at build time, by the code that rewrites it in the page. */
export function stillComparison(comparison: Comparison): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const table = document.createElement('table');
  fillComparison(table, comparison);
  return table.outerHTML;
}
