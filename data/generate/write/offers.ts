import { at } from '../at.ts';
import { OFFER_PRICES } from '../parameters/offer-prices.ts';
import { OFFERS } from '../parameters/offers.ts';
import { POLICY } from '../parameters/policy.ts';
import { writeCsv } from './csv.ts';

const HEADER = `
  offer_id name_fr name_en families parts_class parts_window_hours parts_target list_id clock
  cutoff_time service_hours response_hours availability_commitment penalty_per_point
  penalty_cap_share price_mode price price_unit billing_terms hotline_hours launch_year`;

export function writeOffers(folder: string): void {
  writeCsv(
    folder,
    'offers',
    HEADER,
    OFFERS.map((offer, index) => {
      const price = at(OFFER_PRICES, index);
      const hours = offer.partsClass === 'AOG' ? '24/7' : 'opening';
      return [
        ...[
          offer.id,
          offer.fr,
          offer.en,
          offer.families,
          offer.partsClass,
          offer.window,
          offer.target,
          '',
        ],
        ...['cutoff', '15:30', hours, offer.response, price.availability, price.penalty, price.cap],
        ...[price.mode, price.price, price.unit, price.billing, offer.hotline, offer.launch],
      ];
    }),
  );
}

export function writeServiceClasses(folder: string): void {
  writeCsv(
    folder,
    'service_classes',
    'class window_hours counting target carrier_reliability label_fr label_en rank',
    [
      [
        'AOG',
        8,
        'clock_hours',
        0.97,
        POLICY.onTime,
        'Machine arrêtée (AOG), 8 h',
        'Machine down (AOG), 8 h',
        1,
      ],
      ['24H', 24, 'open_days', 0.97, POLICY.onTime, 'Lendemain (24 h)', 'Next day (24 h)', 2],
      ['48H', 48, 'open_days', 0.95, POLICY.onTime, 'Surlendemain (48 h)', 'Second day (48 h)', 3],
      [
        'CATALOGUE',
        '',
        'open_days',
        0.95,
        POLICY.onTime,
        'Délai catalogue, date confirmée',
        'Catalogue lead time, confirmed date',
        4,
      ],
    ],
  );
}

/** No offer of today bears on a list of references: the table exists, empty. */
export function writePromiseLists(folder: string): void {
  writeCsv(folder, 'promise_lists', 'list_id item_id location_id valid_from', []);
}
