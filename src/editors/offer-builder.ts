import type { Column } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { Editor } from './editor.ts';
import type { Cell } from './grid.ts';
import { builtOffers, type BuiltOffer, newOffers } from './offer-builder/built-offers.ts';

interface Rows {
  readonly offers: readonly BuiltOffer[];
}

const levers = [
  ...['deliveryClass', 'target', 'responseHours', 'availability'],
  ...['penaltyPerPoint', 'penaltyCap', 'price', 'billing'],
] as const;

const columns: readonly Column<BuiltOffer>[] = [
  { id: 'offer', unit: () => 'text', value: ({ id }) => `offer.${id}` },
  { id: 'set', unit: () => 'number', value: ({ set }) => set },
  { id: 'lacks', unit: () => 'number', value: ({ lacks }) => lacks.length },
];

/** W10: up to six offers side by side, lever by lever; an offer exists once its delivery time is chosen. */
export const offerBuilder: Editor<Rows, BuiltOffer> = {
  id: 'offer-builder',
  levers: levers.map((lever) => `offers.{offer}.${lever}`),
  rows: ({ entries }) => ({ offers: builtOffers(entries) }),
  grid: ({ offers }) => ({
    columns: ['lever', ...newOffers.map((id) => `offer.${id}`)],
    lines: [
      ...levers.map((lever) => ({
        id: lever,
        label: `lever.${lever}`,
        group: `angle.${angleOf(lever)}`,
        cells: newOffers.map((id): Cell => ({ kind: 'lever', id: `offers.${id}.${lever}` })),
      })),
      {
        id: 'precision',
        label: 'lever.precision',
        group: 'angle.precision',
        cells: newOffers.map((id): Cell => {
          const built = offers.find((offer) => offer.id === id);
          const told = built
            ? Math.round((100 * built.set) / (built.set + built.lacks.length))
            : null;
          return { kind: 'said', unit: 'number', value: told };
        }),
      },
    ],
  }),
  table: ({ offers }) => offers,
  columns,
  says({ offers }, words) {
    const { number } = words.format;
    if (offers.length === 0) return say(words, 'says.none');
    const head = say(words, offers.length === 1 ? 'says.one' : 'says.some', {
      n: number(offers.length, 0),
    });
    const loose = offers.filter(({ lacks }) => lacks.length > 0);
    if (loose.length === 0) return `${head} ${say(words, 'says.precise')}`;
    const list = loose.map(({ id, lacks }) =>
      say(words, 'says.lacks.item', {
        offer: nameOf(words, `offer.${id}`),
        lacks: lacks.map((lever) => say(words, `lacks.${lever}`)).join(', '),
      }),
    );
    return `${head} ${say(words, 'says.lacks', { list: list.join(' ; ') })}`;
  },
};

function angleOf(lever: (typeof levers)[number]): string {
  if (lever === 'responseHours') return 'responseTime';
  if (lever === 'deliveryClass' || lever === 'target') return 'deliveryTime';
  return lever === 'price' || lever === 'billing' ? 'pricingBilling' : 'availabilityPenalty';
}
