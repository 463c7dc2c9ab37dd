import type { OfferSheet } from '#model/readings/offer-sheets.ts';
import type { Cell, Grid, Line } from '../grid.ts';
import { checkCell, checks } from './checks.ts';

/** Offers a reader may write. */
const offers = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'] as const;

/** The levers by angle, in the order of the method. */
const angles = [
  ['responseTime', ['responseHours', 'hotlineHours']],
  ['deliveryTime', ['deliveryClass', 'target']],
  ['availabilityPenalty', ['availability', 'penaltyPerPoint', 'penaltyCap']],
  ['pricingBilling', ['priceMode', 'price', 'billing']],
] as const;

type LeverName = (typeof angles)[number][1][number];

/** Columns = offers, lines = levers under their angle, then what follows from them. */
export function newGrid(added: readonly OfferSheet[]): Grid {
  const sheetOf = (id: string) => added.find((sheet) => sheet.id === id);
  const each = (cell: (id: string, sheet: OfferSheet | undefined) => Cell | null) =>
    offers.map((id) => cell(id, sheetOf(id)));
  const levers = angles.flatMap(([angle, names]) =>
    names.map((name): Line => ({
      id: name,
      label: `lever.${name}`,
      group: `angle.${angle}`,
      cells: each((id, sheet) => leverCell(name, id, sheet)),
    })),
  );
  const precise = checks.map((check): Line => ({
    id: `check-${check}`,
    label: `check.${check}`,
    group: 'group.precision',
    cells: each((_, sheet) => (sheet ? checkCell(sheet, check) : null)),
  }));
  const follows = (['score', 'ceiling', 'reached', 'clients'] as const).map((name): Line => ({
    id: name,
    label: `follows.${name}`,
    group: 'group.follows',
    cells: each((_, sheet) =>
      sheet ? { kind: 'said', value: sheet[name], unit: 'percent' } : null,
    ),
  }));
  const lines = added.length > 0 ? [...levers, ...precise, ...follows] : levers;
  return { columns: ['lever', ...offers], lines };
}

function leverCell(name: LeverName, id: string, sheet: OfferSheet | undefined): Cell | null {
  // An offer exists once its delay is chosen: until then there is nothing else to write.
  if (!sheet && name !== 'deliveryClass') return null;
  if (name === 'hotlineHours') return { kind: 'said', value: 'hotline.none', unit: 'text' };
  if (name === 'priceMode')
    return { kind: 'said', value: `mode.${sheet?.priceMode}`, unit: 'text' };
  return { kind: 'lever', id: `offers.${id}.${name}` };
}
