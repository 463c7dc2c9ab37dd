import type { TableSpec } from '../column-spec.ts';

export const offers: TableSpec = {
  group: 'market',
  columns: {
    offer_id: 'key id*',
    name_fr: 'text',
    name_en: 'text',
    families: 'list',
    level: 'code',
    parts_class: 'list*',
    parts_window_hours: 'number',
    parts_target: 'share',
    list_id: 'id',
    clock: 'code*',
    cutoff_time: 'time',
    service_hours: 'code',
    response_hours: 'number',
    restore_hours: 'number',
    availability_commitment: 'share',
    penalty_per_point: 'share',
    penalty_cap_share: 'cap',
    price_mode: 'code*',
    price: 'number',
    price_unit: 'text',
    billing_terms: 'code',
    hotline_hours: 'code',
    launch_year: 'integer',
    retired_date: 'date',
  },
  codes: {
    level: ['basic', 'differentiating'],
    clock: ['order', 'cutoff'],
    service_hours: ['opening', '24/7'],
    price_mode: [
      'act',
      'pack',
      'per_machine',
      'running_hour',
      'availability_fee',
      'included',
      'offered',
      'rebate',
    ],
    billing_terms: ['per_act', 'monthly', 'yearly_advance', 'arrears'],
    hotline_hours: ['opening', '7/7'],
  },
};

export const service_classes: TableSpec = {
  group: 'market',
  columns: {
    class: 'key class*',
    window_hours: 'number*',
    counting: 'code*',
    target: 'share',
    carrier_reliability: 'share',
    label_fr: 'text',
    label_en: 'text',
    rank: 'integer',
  },
  codes: { counting: ['clock_hours', 'opening_hours', 'open_days'] },
};

export const promise_lists: TableSpec = {
  group: 'market',
  columns: {
    list_id: 'key id*',
    item_id: 'key id*',
    location_id: 'key id',
    valid_from: 'date',
  },
};

export const survey_answers: TableSpec = {
  group: 'market',
  columns: {
    response_id: 'key id*',
    criterion_id: 'key id*',
    question: 'key code*',
    respondent_role: 'code',
    customer_id: 'id',
    survey_date: 'date',
    competitor_id: 'id',
    score: 'number*',
    scale_min: 'number*',
    scale_max: 'number*',
    stratum: 'id',
    invited_in_stratum: 'integer',
    weight: 'number',
  },
  codes: {
    question: [
      'importance',
      'satisfaction',
      'kano_functional',
      'kano_dysfunctional',
      'indispensable',
      'willingness_to_pay',
      'recommend',
    ],
    respondent_role: ['customer', 'prospect', 'sales'],
  },
};

export const choice_tasks: TableSpec = {
  group: 'market',
  columns: {
    response_id: 'key id*',
    task_id: 'key id*',
    alternative_id: 'key id*',
    chosen: 'flag*',
    is_status_quo: 'flag',
    competitor_id: 'id',
    price_eur_machine_year: 'number',
  },
  moreNumbers: true,
};

export const competitors: TableSpec = {
  group: 'market',
  columns: {
    competitor_id: 'key id*',
    criterion_id: 'key id*',
    offer_level: 'number',
    price_index: 'number',
    source: 'text',
    confidence: 'integer',
  },
};

export const lost_deals: TableSpec = {
  group: 'market',
  columns: {
    deal_id: 'key id*',
    date: 'date*',
    kind: 'code*',
    customer_id: 'id',
    offer_id: 'id',
    annual_value: 'number',
    reason: 'code*',
    competitor_id: 'id',
  },
  codes: {
    kind: ['new', 'renewal'],
    reason: ['price', 'delay', 'date_not_kept', 'availability', 'relation', 'other'],
  },
};

export const gestures: TableSpec = {
  group: 'market',
  columns: {
    gesture_id: 'key id*',
    customer_id: 'id*',
    date: 'date*',
    kind: 'code*',
    amount: 'number*',
    reason: 'text',
    author_role: 'text',
    counterpart: 'text',
    ends_on: 'date',
  },
  codes: { kind: ['discount', 'free_visit', 'free_express', 'credit', 'upgrade_of_promise'] },
};
