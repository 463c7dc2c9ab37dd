import type { Competitor, Market } from '#model/case/market.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import type { Context } from './context.ts';
import { choiceTasks } from './market-choices.ts';
import { lostDeals } from './market-deals.ts';
import { renewals } from './market-renewals.ts';
import { survey } from './market-survey.ts';
import type { Offers } from './offers.ts';

/** null when none of its tables is there. */
export function marketOf(context: Context, offers: Offers): Market | null {
  const { competitors } = context.tables;
  const market = {
    choices: choiceTasks(context),
    survey: survey(context),
    renewals: renewals(context, offers),
    lostDeals: lostDeals(context),
    competitors: competitors ? competitorList(competitors) : null,
  };
  return Object.values(market).every((part) => part === null) ? null : market;
}

function competitorList(table: Table): Competitor[] {
  const word = (name: string): ((row: number) => string) => {
    const column = textOf(table, name);
    return (row) => wordAt(column, row);
  };
  const number = (name: string): ((row: number) => number | null) => {
    const column = numbersOf(table, name);
    return (row) => (Number.isNaN(column[row]) ? null : (column[row] ?? null));
  };
  const [id, criterion, source] = ['competitor_id', 'criterion_id', 'source'].map(word);
  const [level, index, confidence] = ['offer_level', 'price_index', 'confidence'].map(number);
  return Array.from({ length: table.rows }, (_, row) => ({
    id: id?.(row) ?? '',
    criterion: criterion?.(row) ?? '',
    level: level?.(row) ?? null,
    priceIndex: index?.(row) ?? null,
    confidence: confidence?.(row) ?? null,
    source: source?.(row) ?? '',
  }));
}
