/** One row of `activity_costs` of one year. */
export interface CostLine {
  readonly driver: string;
  readonly unit: string;
  /** € per unit of the driver (or a rate for holding). */
  readonly value: number;
  readonly class: string | null;
  readonly offer: string | null;
  readonly group: string | null;
  readonly location: string | null;
  /** € and volume of the year in the ledger. */
  readonly ledgerTotal: number | null;
  readonly ledgerVolume: number | null;
  /** Share that follows a change within 24 months; null = the register's. */
  readonly avoidable: number | null;
}
