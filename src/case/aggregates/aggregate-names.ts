/** What the SQL files hand over: small tables, whatever the number of lines. */
export const aggregateNames = [
  ...(['extract', 'refused_lines', 'line_columns', 'line_outcomes'] as const),
  ...(['class_year', 'class_history', 'class_modes', 'class_shipments', 'quarters'] as const),
  ...(['item_lines', 'item_receipts', 'item_stock', 'month_ends', 'destinations'] as const),
  ...(['client_offers', 'client_years', 'client_history', 'client_weeks'] as const),
  ...(['client_shipments', 'client_stock', 'contract_ends'] as const),
] as const;

export type AggregateName = (typeof aggregateNames)[number];
