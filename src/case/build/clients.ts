import type { Clients } from '#model/case/clients.ts';
import { textOf, wordAt } from '../column.ts';
import type { Classes } from './classes.ts';
import { clientContracts } from './client-contracts.ts';
import { clientLines } from './client-lines.ts';
import { clientMoney } from './client-money.ts';
import { clientPark } from './client-park.ts';
import { clientStock } from './client-stock.ts';
import { clientTraits } from './client-traits.ts';
import { clientYears } from './client-years.ts';
import type { Context } from './context.ts';
import { pastCostsOf } from './costs.ts';
import type { Offers } from './offers.ts';
import type { StockHistory } from './stock-history.ts';

/** Segments that rules may find; `case.json` names them under `labels`. */
const ARCHETYPES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** One row per client; null without the table of clients. */
export function clientsOf(
  context: Context,
  classes: Classes,
  offers: Offers,
  history: StockHistory | null,
): Clients | null {
  const { settings, tables } = context;
  const { customers } = tables;
  if (!customers) return null;
  const names = textOf(customers, 'customer_id');
  const years = clientYears(context);
  return {
    count: customers.rows,
    ids: Array.from({ length: customers.rows }, (_, row) => wordAt(names, row)),
    years: years.count,
    archetypes: ARCHETYPES.map((id) => ({
      id,
      label: settings.labels.get(id) ?? { fr: id, en: id },
    })),
    ...clientTraits(context, customers),
    park: clientPark(context),
    contracts: clientContracts(context, offers, years),
    lines: clientLines(context, classes, offers, years),
    money: clientMoney(context, years),
    liveStock: clientStock(context, history, years),
    pastCosts: pastCostsOf(tables, years.count - 1),
  };
}
