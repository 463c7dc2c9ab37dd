import type { DataTables } from '#build/data-tables.ts';
import type { Case } from '#model/case.ts';
import { awaitedView, presentView } from './contract-views.ts';
import { regionsView, yearsView } from './line-views.ts';
import { sheetView } from './sheet-view.ts';
import { stockView } from './stock-view.ts';
import type { View, ViewWords } from './view.ts';

type Make = (data: DataTables, company: Case, words: ViewWords) => View | null;

const views: Readonly<Record<string, Make>> = {
  sheet: (data, _, words) => sheetView(data, words),
  present: (data, _, words) => presentView(data, words),
  awaited: (data, _, words) => awaitedView(data, words),
  years: yearsView,
  stock: (data, _, words) => stockView(data, words),
  regions: (data, _, words) => regionsView(data, words),
};

/** Null when the case lacks what the table is made of. */
export function viewNamed(name: string, ...of: Parameters<Make>): View | null {
  const make = views[name];
  if (make) return make(...of);
  throw new RangeError(`data table must be one of ${Object.keys(views).join(', ')}; got ${name}`);
}
