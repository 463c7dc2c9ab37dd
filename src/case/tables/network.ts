import type { TableSpec } from '../column-spec.ts';

export const locations: TableSpec = {
  group: 'network',
  columns: {
    location_id: 'key id*',
    location_type: 'code*',
    status: 'code',
    parent_location_id: 'id',
    regions_served: 'list',
    country_code: 'country*',
    city: 'text',
    latitude: 'number',
    longitude: 'number',
    fixed_cost_per_year: 'number',
    fixed_cost_pass_through: 'number',
    handling_cost_per_line: 'number',
    order_cutoff_time: 'time',
    holding_rate_per_year: 'share',
    calendar_id: 'id',
  },
  codes: {
    location_type: ['central', 'regional', 'local', 'van', 'consignment', 'repair_shop'],
    status: ['open', 'pass_through', 'closed', 'candidate'],
  },
};

export const sites: TableSpec = {
  group: 'network',
  columns: {
    site_id: 'key id*',
    customer_id: 'id*',
    region: 'id',
    distance_band: 'id',
    serving_location_id: 'id',
    country_code: 'country',
    latitude: 'number',
    longitude: 'number',
    calendar_id: 'id',
  },
};

export const lanes: TableSpec = {
  group: 'network',
  columns: {
    from_location_id: 'key id*',
    to: 'key id*',
    mode: 'key id*',
    kind: 'code*',
    transit_hours: 'number*',
    pick_before: 'time',
    arrive_before: 'time',
    on_time_share: 'share',
    cost_per_shipment: 'number',
    cost_per_kg: 'number',
    active: 'flag',
  },
  codes: { kind: ['delivery', 'replenishment', 'transfer'] },
};

export const stock: TableSpec = {
  group: 'network',
  columns: {
    item_id: 'key id*',
    location_id: 'key id*',
    snapshot_date: 'key date',
    quantity_on_hand: 'number*',
    quantity_on_order: 'number',
    quantity_backordered: 'number',
    reorder_point: 'number',
    max_stock: 'number',
    safety_stock: 'number',
    snapshot_kind: 'code',
  },
  codes: { snapshot_kind: ['full', 'change'] },
};

export const stock_days: TableSpec = {
  group: 'network',
  columns: {
    item_id: 'key id*',
    location_id: 'key id*',
    month: 'key month*',
    days_out: 'number*',
    first_day_out: 'date',
  },
};

export const calendars: TableSpec = {
  group: 'network',
  columns: {
    calendar_id: 'key id*',
    day: 'key day*',
    opens_at: 'time',
    closes_at: 'time',
  },
};

export const receipts: TableSpec = {
  group: 'network',
  columns: {
    item_id: 'id*',
    location_id: 'id*',
    ordered_at: 'date*',
    due_at: 'date',
    received_at: 'date*',
    quantity: 'number*',
    supplier_id: 'id',
  },
};
