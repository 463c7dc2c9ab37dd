import { at } from '../at.ts';
import type { History } from '../history.ts';
import { LAST_YEAR, unitCostThen, unitPrice } from '../demand/prices.ts';
import { fiscalYear } from '../time/timeline.ts';
import { totalOf } from '../write/activity-costs.ts';
import type { Row } from './row.ts';
import { millions, percent } from './row.ts';

export function moneyReport({ world, prices, lines, volumes }: History): Row[] {
  const rows: Row[] = [2024, 2025, 2026].map((year) => {
    const own = lines.filter((line) => fiscalYear(line.day) === year && !line.cancelled);
    const sales = own.reduce(
      (sum, line) => sum + line.quantity * unitPrice(world, prices, line),
      0,
    );
    const cost = own.reduce((sum, line) => sum + line.quantity * unitCostThen(prices, line), 0);
    return [
      `${String(year)}: lines, sales, cost of goods`,
      `${String(own.length)} · ${millions(sales)} · ${percent(cost, sales)}`,
      '42,000 · 30 ±1 · 51–53',
    ];
  });
  const last = volumes.get(LAST_YEAR);
  if (last === undefined) return rows;
  const costs = [...totalOf(world, LAST_YEAR, last)].map(
    ([driver, total]) => `${driver} ${(total / 1e6).toFixed(2)}`,
  );
  const total = [...totalOf(world, LAST_YEAR, last).values()].reduce(
    (sum, value) => sum + value,
    0,
  );
  return [
    ...rows,
    ['shipments', String(last.shipments), '29,000'],
    ['exceptions per 1,000 lines', ((1000 * last.exceptions) / last.lines).toFixed(1), '41'],
    ['requests', String(last.requests), '3,700'],
    [
      'ledger',
      `${costs.join(' · ')} = ${millions(total)}`,
      'holding 3.1, warehouse 1.35, transport 1.2, orders 1.8',
    ],
    ['clients', String(at([world.clients.length], 0)), '520'],
  ];
}
