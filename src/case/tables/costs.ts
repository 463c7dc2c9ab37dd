import type { TableSpec } from '../column-spec.ts';

export const activity_costs: TableSpec = {
  group: 'costs',
  columns: {
    driver: 'key id*',
    unit: 'key id*',
    value: 'number*',
    class: 'key class',
    offer_id: 'key id',
    customer_group: 'key id',
    location_id: 'key id',
    year: 'key integer',
    ledger_total: 'number',
    ledger_volume: 'number',
    avoidable_first_year: 'share',
    avoidable_24_months: 'share',
  },
};

export const demand: TableSpec = {
  group: 'costs',
  columns: {
    item_id: 'key id*',
    location_id: 'key id',
    month: 'key month*',
    quantity: 'number*',
    hits: 'number',
  },
};
