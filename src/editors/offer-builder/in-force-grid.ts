import type { OfferSheet } from '#model/readings/offer-sheets.ts';
import type { Cell, Grid, Said } from '../grid.ts';
import { checkCell, checks } from './checks.ts';

/** Today's offers, an offer a line, what they lack first: their contracts say what they are, nothing is written here. */
export function inForceGrid(today: readonly OfferSheet[]): Grid {
  return {
    columns: [
      'offer',
      ...checks.map((check) => `check.${check}`),
      ...['precision', 'clients', 'partsClass', 'target', 'ceiling', 'responseHours'],
      ...['availability', 'priceMode', 'price'],
    ],
    lines: today.map((sheet) => ({
      id: sheet.id,
      label: `offer.${sheet.id}`,
      cells: [
        ...checks.map((check) => checkCell(sheet, check)),
        ...measures(sheet),
        ...terms(sheet),
      ],
    })),
  };
}

const text = (value: string): Said => ({ kind: 'said', unit: 'text', value });
const share = (value: number | null): Said => ({ kind: 'said', unit: 'percent', value });

function terms(sheet: OfferSheet): Cell[] {
  return [
    text(`class.${sheet.partsClass}`),
    share(sheet.target),
    share(sheet.ceiling),
    { kind: 'said', unit: 'number', value: sheet.responseHours },
    share(sheet.availability),
    text(`mode.${sheet.priceMode}`),
    { kind: 'said', unit: 'money', value: sheet.price },
  ];
}

function measures({ score, clients }: OfferSheet): Cell[] {
  return [share(score), share(clients)];
}
