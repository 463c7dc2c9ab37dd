import { describe, expect, test } from 'vitest';
import { buildCase } from '#case/build/build.ts';
import { packCase } from '#case/pack.ts';
import { unpackCase } from '#case/unpack.ts';
import { readCompany, smallCompany, type Company } from '../fixtures/case/small-company.ts';

const market = (tables: Company) =>
  buildCase(readCompany({ ...smallCompany, ...tables }), 'small').market;

const survey = `response_id,criterion_id,question,score,scale_min,scale_max,competitor_id,respondent_role,customer_id,stratum,invited_in_stratum,weight
a,price,importance,8,0,10,,customer,C2,S1,4,2
a,h24,kano_functional,1,1,5,,,,,,
a,h24,kano_dysfunctional,5,1,5,,,,,,
b,price,importance,11,,,,sales,,sales,,
b,price,satisfaction,7,1,10,K1,,,,,
`;
const choices = `response_id,task_id,alternative_id,chosen,is_status_quo,competitor_id,price_eur_machine_year,parts_hours
a,1,1,1,,,100,24
a,1,2,0,1,,0,48
a,1,3,0,,K1,50,24
a,2,1,0,,,50,
a,2,2,1,1,,0,48
a,3,1,1,,,50,24
a,3,2,1,1,,0,48
z,1,1,0,,,50,24
z,1,2,1,1,,0,48
`;
const offers = `offer_id,name_fr,name_en,parts_class,clock,price_mode,price
O1,Base,Basic,24H,cutoff,act,
O2,Plein,Full,24H,cutoff,per_machine,100
`;
const contracts = `contract_id,customer_id,offer_id,start_date,end_date,renewal_of,ended_reason,annual_fee,machines_covered
K1,C1,O2,2025-03-05,2026-03-04,,,1000,10
K2,C1,O2,2026-03-05,2027-03-04,K1,,1000,10
K3,C2,O1,2025-03-07,2026-03-06,,lost,0,4
K4,C2,O1,2024-03-07,2026-03-06,,not_renewed,0,4
K5,C2,O1,2024-03-07,2026-03-05,,replaced,0,4
K6,C2,O1,2024-03-07,2026-03-05,,,0,4
K7,C1,O2,2024-03-07,2026-02-01,,price,0,4
`;

test('a company that never asked has no market', () => {
  expect(market({})).toBeNull();
});

describe('survey', () => {
  const found = market({ 'survey_answers.csv': survey })?.survey;

  test('says once who answers', () => {
    expect([...(found?.role ?? [])]).toEqual([0, 2]);
    expect([...(found?.client ?? [])]).toEqual([1, -1]);
    expect([...(found?.weight ?? [])]).toEqual([2, 1]);
    expect(found?.strata).toEqual([
      { id: 'S1', invited: 4 },
      { id: 'sales', invited: null },
    ]);
    expect([...(found?.stratum ?? [])]).toEqual([0, 1]);
  });

  test('keeps answers above the lowest, by question; one out of its scale is none', () => {
    const answers = found?.questions.map(({ question, competitor, above }) => [
      question,
      competitor,
      ...above,
    ]);
    expect(answers).toEqual([
      ['importance', null, 8, -1],
      ['kano_dysfunctional', null, 4, -1],
      ['kano_functional', null, 0, -1],
      ['satisfaction', 'K1', -1, 6],
    ]);
  });
});

describe('choice tasks', () => {
  test('leave out what teaches nothing, and learn the client from the questionnaire', () => {
    const found = market({ 'survey_answers.csv': survey, 'choice_tasks.csv': choices })?.choices;
    expect([...(found?.alternatives ?? [])]).toEqual([3, 2]);
    expect([...(found?.chosen ?? [])]).toEqual([0, 1]);
    expect([...(found?.kind ?? [])]).toEqual([0, 1, 2, 0, 1]);
    expect([...(found?.client ?? [])]).toEqual([1, -1]);
    const values = found?.attributes.map(({ id, levels, level }) => [
      id,
      ...[...level].map((row) => levels[row]),
    ]);
    expect(values).toEqual([
      ['price_eur_machine_year', 100, 0, 50, 50, 0],
      ['parts_hours', 24, 48, 24, 24, 48],
    ]);
  });
});

describe('renewals', () => {
  const found = market({ 'offers.csv': offers, 'contracts.csv': contracts })?.renewals;

  test('are the contracts that ended within the history, and how', () => {
    // K1 by its successor; K5 and K6 tell nothing; K7 ended before the first line.
    expect([...(found?.client ?? [])]).toEqual([0, 1, 1]);
    expect([...(found?.outcome ?? [])]).toEqual([0, 2, 1]);
    expect([...(found?.fee ?? [])]).toEqual([100, 0, 0]);
    expect([...(found?.term ?? [])]).toEqual([12, 12, 24]);
    expect([...(found?.monthsAgo ?? [])]).toEqual([0, 0, 0]);
  });

  test('know the promises the client had seen before', () => {
    // C1: two lines on 2 March, both kept; C2: one on 3 March, kept.
    expect([...(found?.promises ?? [])]).toEqual([2, 1, 1]);
    expect([...(found?.kept ?? [])]).toEqual([2, 1, 1]);
  });
});

test('lost deals and rivals are kept as they are, and survive packing', () => {
  const tables = {
    'lost_deals.csv': `deal_id,date,kind,customer_id,offer_id,annual_value,reason,competitor_id
D1,2026-03-01,renewal,C2,O1,900,delay,K1
D2,2026-02-01,new,,,,price,
`,
    'competitors.csv': `competitor_id,criterion_id,offer_level,price_index,source,confidence
K1,target,1,,sales,2
`,
    'choice_tasks.csv': choices,
    'survey_answers.csv': survey,
  };
  const of = buildCase(readCompany({ ...smallCompany, ...tables }), 'small');
  expect(of.market?.lostDeals).toMatchObject({ reasons: ['delay', 'price'], competitors: ['K1'] });
  expect([...(of.market?.lostDeals?.competitor ?? [])]).toEqual([0, -1]);
  expect([...(of.market?.lostDeals?.monthsAgo ?? [])]).toEqual([0, 1]);
  expect(of.market?.competitors).toEqual([
    { id: 'K1', criterion: 'target', level: 1, priceIndex: null, confidence: 2, source: 'sales' },
  ]);
  const { head, data } = packCase(of);
  expect(unpackCase(head, data).market).toEqual(of.market);
});
