import { buildCase } from '#case/build/build.ts';
import { readTables } from '#case/read.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { quickest, type Timed } from './measure.ts';

const LINES = 720_000;
export const MEGABYTE = 1e6;

/** Fifty megabytes of order lines, read and built in this process: what `npm run import` and the page's worker do. */
export function timedImport(): Timed[] {
  const content = orderLines();
  const size = content.length / MEGABYTE;
  const before = process.memoryUsage().rss;
  let peak = before;
  let kept = 0;
  const ms = quickest(1, () => {
    const read = readTables([{ name: 'order_lines.csv', content }]);
    kept = read.rows.order_lines?.kept ?? 0;
    peak = Math.max(peak, process.memoryUsage().rss);
    buildCase(read, 'bench');
    peak = Math.max(peak, process.memoryUsage().rss);
  });
  const perSecond = (size / ms) * 1000;
  const memory = (peak - before) / MEGABYTE;
  return [
    {
      name: `${size.toFixed(0)} MB of order lines, read and built`,
      ms,
      aim: null,
      note: `${kept} lines, ${perSecond.toFixed(1)} MB/s (aim 20), +${memory.toFixed(0)} MB (aim 250)`,
    },
  ];
}

/** Lines of one company, thirteen columns, as bytes. */
export function orderLines(lines: number = LINES): Uint8Array {
  const random = mulberry32(3);
  const header =
    'order_id,line_id,customer_id,item_id,service_class,order_date,promised_delivery_date,actual_delivery_date,quantity_ordered,quantity_shipped_first,unit_price,channel,urgent_requested';
  const rows = Array.from({ length: lines }, (_, row) => {
    const month = String(1 + Math.floor(12 * random())).padStart(2, '0');
    const day = 1 + Math.floor(26 * random());
    const at = (later: number): string =>
      `2025-${month}-${String(Math.min(28, day + later)).padStart(2, '0')}`;
    const fast = random() < 0.6;
    return [
      Math.floor(row / 2) + 1,
      (row % 2) + 1,
      `C${Math.floor(500 * random())}`,
      1000 + Math.floor(4000 * random()),
      fast ? '24H' : '48H',
      `${at(0)}T09:30`,
      at(fast ? 1 : 2),
      at(random() < 0.9 ? 1 : 3),
      1 + Math.floor(4 * random()),
      '',
      (10 + 500 * random()).toFixed(2),
      'portal',
      fast ? 1 : 0,
    ].join(',');
  });
  return new TextEncoder().encode([header, ...rows].join('\n'));
}
