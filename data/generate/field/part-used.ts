import type { Line } from '../demand/line.ts';
import type { Visit } from './visit.ts';

/** A part put in a machine on a visit. */
export interface PartUsed {
  readonly visit: Visit;
  readonly item: number;
  readonly quantity: number;
  readonly source: 'order_line' | 'van' | 'client_store';
  /** The order line it came by, where that is known. */
  readonly line: Line | null;
}
