import { isTableName, type TableName } from './contract.ts';

/** `order_lines.csv`, `order_lines_2.csv` and `Order_Lines.CSV` are parts of one table; null = no table. */
export function tableOfFile(file: string): TableName | null {
  const match = /^(?:.*[/\\])?([a-z_]+?)(?:_(\d+))?\.(?:csv|tsv|txt)$/i.exec(file);
  const name = match?.[1]?.toLowerCase() ?? '';
  return isTableName(name) ? name : null;
}
