import type { Table } from '../column.ts';

/** Stands for order_lines where the company brings none. */
export const emptyLines: Table = {
  name: 'order_lines',
  rows: 0,
  columns: new Map(),
  extra: new Map(),
  files: [],
  fileOf: new Uint8Array(),
  lineOf: new Uint32Array(),
};
