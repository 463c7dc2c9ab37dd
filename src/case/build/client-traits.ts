import type { Clients, Coded } from '#model/case/clients.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import { usedWords } from '../join.ts';
import type { Context } from './context.ts';

type Traits = Pick<
  Clients,
  | 'tier'
  | 'region'
  | 'sector'
  | 'size'
  | 'band'
  | 'forecastShared'
  | 'wallet'
  | 'rival'
  | 'returnsRate'
  | 'paymentDays'
  | 'requests'
>;

/** What the table of clients says of each. */
export function clientTraits(context: Context, customers: Table): Traits {
  const coded = (name: string): Coded => codedOf(context, customers, name);
  const number = (name: string): number[] =>
    Array.from(numbersOf(customers, name), (value) => (Number.isNaN(value) ? -1 : value));
  return {
    tier: coded('customer_group'),
    region: coded('region'),
    sector: coded('industry'),
    size: coded('size_class'),
    band: coded('distance_band'),
    forecastShared: Float32Array.from(number('forecast_shared')),
    wallet: Float32Array.from(number('wallet_share')),
    rival: Int8Array.from(number('competitor_present')),
    returnsRate: Float32Array.from(number('returns_rate')),
    paymentDays: Int16Array.from(number('payment_terms_days')),
    requests: Float32Array.from(number('out_of_contract_requests_per_year')),
  };
}

function codedOf({ settings }: Context, table: Table, name: string): Coded {
  const column = textOf(table, name);
  const ids = usedWords(column);
  const ofCode = column.words.map((word) => ids.indexOf(word));
  return {
    ids,
    labels: ids.map((id) => settings.labels.get(id) ?? { fr: id, en: id }),
    of: Int8Array.from({ length: table.rows }, (_, row) =>
      wordAt(column, row) === '' ? -1 : (ofCode[column.codes[row] ?? 0] ?? -1),
    ),
  };
}
