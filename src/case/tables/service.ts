import type { TableSpec } from '../column-spec.ts';

export const interventions: TableSpec = {
  group: 'service',
  columns: {
    work_order_id: 'key id*',
    equipment_id: 'id*',
    customer_id: 'id',
    contract_id: 'id',
    intervention_type: 'code*',
    reason: 'text',
    priority: 'text',
    reported_at: 'date*',
    committed_response_at: 'date',
    arrived_at: 'date',
    committed_restore_at: 'date',
    restored_at: 'date',
    waiting_technician_hours: 'number',
    waiting_part_hours: 'number',
    repair_hours: 'number',
    travel_hours: 'number',
    labour_hours: 'number',
    downtime_hours: 'number',
    labour_cost: 'number',
    parts_cost: 'number',
    list_amount: 'number',
    billed_amount: 'number',
    first_time_fix: 'flag',
    return_visit_of: 'id',
    missing_item_id: 'id',
    remote_diagnosis: 'flag',
    postponed_by_customer: 'flag',
  },
  codes: { intervention_type: ['corrective', 'preventive', 'inspection', 'overhaul', 'upgrade'] },
};

export const parts_used: TableSpec = {
  group: 'service',
  columns: {
    work_order_id: 'id*',
    item_id: 'id*',
    quantity: 'number*',
    used_at: 'date*',
    source: 'code*',
    order_id: 'id',
    order_line_id: 'id',
  },
  codes: { source: ['order_line', 'van', 'client_store'] },
};

export const workshop_jobs: TableSpec = {
  group: 'service',
  columns: {
    job_id: 'key id*',
    customer_id: 'id*',
    act: 'code*',
    equipment_id: 'id',
    item_id: 'id',
    contract_id: 'id',
    received_at: 'date*',
    promised_at: 'date*',
    returned_at: 'date*',
    bench_hours: 'number',
    waiting_part_hours: 'number',
    exchange: 'flag',
    postponed_by_customer: 'flag',
    cost: 'number*',
    billed: 'number*',
  },
  codes: { act: ['maintenance', 'repair', 'overhaul', 'upgrade'] },
};

export const availability: TableSpec = {
  group: 'service',
  columns: {
    line_id: 'key id*',
    equipment_id: 'id',
    period: 'key period*',
    hours_committed: 'number*',
    hours_available: 'number*',
    preventive_events: 'number',
    corrective_events: 'number',
    waiting_part_hours: 'number',
  },
  orKey: ['equipment_id', 'period'],
};

export const penalties: TableSpec = {
  group: 'service',
  columns: {
    penalty_id: 'key id*',
    contract_id: 'id*',
    period: 'period*',
    amount: 'number*',
    line_id: 'id',
    work_order_id: 'id',
    order_id: 'id',
    item_id: 'id',
    kind: 'code',
  },
  codes: { kind: ['availability', 'late_delivery', 'late_response'] },
};

export const service_requests: TableSpec = {
  group: 'service',
  columns: {
    request_id: 'key id*',
    customer_id: 'id*',
    requested_at: 'date*',
    kind: 'code*',
    channel: 'text',
    order_id: 'id',
    work_order_id: 'id',
    in_contract: 'flag',
    handling_minutes: 'number',
    closed_at: 'date',
  },
  codes: { kind: ['information', 'claim', 'return', 'out_of_contract', 'quotation'] },
};
