import type { Column } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import type { OfferSheet, OfferSheets } from '#model/readings/offer-sheets.ts';
import type { Editor } from './editor.ts';
import { inForceGrid } from './offer-builder/in-force-grid.ts';
import { newGrid } from './offer-builder/new-grid.ts';

interface Rows {
  readonly sheets: OfferSheets | null;
  readonly which: string;
  readonly stale: boolean;
}

const columns: readonly Column<OfferSheet>[] = [
  { id: 'offer', unit: () => 'text', value: ({ id }) => `offer.${id}` },
  { id: 'partsClass', unit: () => 'text', value: ({ partsClass }) => `class.${partsClass}` },
  { id: 'target', unit: () => 'percent', value: ({ target }) => target },
  { id: 'ceiling', unit: () => 'percent', value: ({ ceiling }) => ceiling },
  { id: 'responseHours', unit: () => 'number', value: ({ responseHours }) => responseHours },
  { id: 'availability', unit: () => 'percent', value: ({ availability }) => availability },
  { id: 'price', unit: () => 'money', value: ({ price }) => price },
  { id: 'clients', unit: () => 'percent', value: ({ clients }) => clients },
  { id: 'precision', unit: () => 'percent', value: ({ score }) => score },
];

/** W10: an offer made of nine levers under four angles, and whether each promise is one that can be kept and checked. */
export const offerBuilder: Editor<Rows, OfferSheet, unknown, OfferSheets> = {
  id: 'offer-builder',
  levers: [
    'offers.{offer}.responseHours',
    'offers.{offer}.deliveryClass',
    'offers.{offer}.target',
    'offers.{offer}.availability',
    'offers.{offer}.penaltyPerPoint',
    'offers.{offer}.penaltyCap',
    'offers.{offer}.price',
    'offers.{offer}.billing',
  ],
  reading: { name: 'offerSheets', of: 'scenario' },
  // Where nothing is built yet there is more to see in what is in force.
  views: (read) => [
    { id: 'which', options: read?.added.length === 0 ? ['today', 'new'] : ['new', 'today'] },
  ],
  rows: ({ read, view, stale = false }) => ({
    sheets: read,
    which: view['which'] ?? 'new',
    stale,
  }),
  grid: ({ sheets, which }) =>
    which === 'today' ? inForceGrid(sheets?.today ?? []) : newGrid(sheets?.added ?? []),
  table: ({ sheets }) => (sheets ? [...sheets.today, ...sheets.added] : []),
  columns,
  says({ sheets, stale }, words) {
    if (stale) return say(words, 'says.pending');
    if (!sheets || sheets.today.length === 0) return say(words, 'says.unknown');
    const { format } = words;
    const high = lacking(sheets.today, 'tenable');
    const today = say(words, high === 0 ? 'says.today.tenable' : 'says.today', {
      offers: format.number(sheets.today.length, 0),
      score: format.percent(mean(sheets.today), 0),
      listless: format.number(lacking(sheets.today, 'list'), 0),
      high: format.number(high, 0),
    });
    if (sheets.added.length === 0) return `${today} ${say(words, 'says.none')}`;
    const kind = sheets.added.every(({ score }) => score === 1) ? 'whole' : 'lacking';
    const worst = sheets.added.reduce((low, one) => (one.score < low.score ? one : low));
    const added = say(words, `says.${kind}`, {
      offers: format.number(sheets.added.length, 0),
      score: format.percent(mean(sheets.added), 0),
      worst: say(words, `offer.${worst.id}`),
    });
    return `${today} ${added}`;
  },
};

function mean(sheets: readonly OfferSheet[]): number {
  return sheets.reduce((sum, { score }) => sum + score, 0) / sheets.length;
}

function lacking(sheets: readonly OfferSheet[], check: keyof OfferSheet['precision']): number {
  return sheets.filter(({ precision }) => precision[check] === false).length;
}
