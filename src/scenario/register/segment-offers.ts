import { billings } from '#model/assumptions.ts';
import type { Lever } from '../lever.ts';
import { all, choice, number, row } from './entry.ts';

const page = 'segment-offers';

/** Offers a reader may add to those of the case. */
const added = { members: ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'] } as const;
const written = ['assumed', 'marketing', all] as const;

/** Levers of step 3: what an offer is made of, and the parts its promises bear on. */
export const segmentOffers: readonly Lever[] = [
  choice(
    page,
    'offers.{offer}.deliveryClass',
    ['none', 'aog4', 'aog8', 'h24', 'h48', 'h72', 'catalogue'],
    'none',
    written,
    added,
  ),
  number(page, 'offers.{offer}.target', ['share', 0, 0.995, 0.005, 0.02], 0, written, added),
  number(page, 'offers.{offer}.responseHours', ['hours', 0, 120, 1, 8], 0, written, added),
  number(page, 'offers.{offer}.availability', ['share', 0, 0.995, 0.005, 0.02], 0, written, added),
  number(
    page,
    'offers.{offer}.penaltyPerPoint',
    ['share', 0, 0.05, 0.005, 0.01],
    0,
    written,
    added,
  ),
  number(page, 'offers.{offer}.penaltyCap', ['share', 0, 0.5, 0.01, 0.05], 0, written, added),
  number(page, 'offers.{offer}.price', ['euro', 0, 1000, 5, 50], 0, written, added),
  choice(page, 'offers.{offer}.billing', billings, 'perAct', written, added),
  row(page, 'use.{offer}', ['assumed', 'marketing', all], added),
  number(page, 'lists.{class}.criticality', ['level', 0, 3, 1, 2], 0, [
    'assumed',
    'logistics',
    all,
  ]),
  number(page, 'lists.{class}.demands', ['lines', 0, 24, 0.25, 2], 0, [
    'assumed',
    'logistics',
    all,
  ]),
];
