/** Price and clauses of the 14 offers, in their order. */
export interface OfferPrice {
  readonly mode: string;
  readonly price: number | '';
  readonly unit: string;
  readonly billing: string;
  readonly availability: number | '';
  readonly penalty: number | '';
  readonly cap: number | 'none' | '';
}

const free = {
  price: '',
  unit: '',
  billing: 'per_act',
  availability: '',
  penalty: '',
  cap: '',
} as const;
const perMachine = {
  mode: 'per_machine',
  unit: 'machine-year',
  billing: 'yearly_advance',
  availability: '',
  penalty: '',
  cap: '',
} as const;
const act: OfferPrice = { ...free, mode: 'act' };

export const OFFER_PRICES: readonly OfferPrice[] = [
  act,
  act,
  { ...free, mode: 'pack' },
  act,
  act,
  { ...free, mode: 'included' },
  { ...perMachine, price: 45, billing: 'monthly' },
  { ...free, mode: 'offered' },
  act,
  { ...perMachine, price: 130 },
  { ...perMachine, price: 210 },
  { ...perMachine, price: 470, billing: 'monthly', availability: 0.96, penalty: 0.15, cap: 'none' },
  {
    mode: 'running_hour',
    price: 0.11,
    unit: 'running-hour',
    billing: 'arrears',
    availability: 0.97,
    penalty: 0.02,
    cap: 0.3,
  },
  { ...free, mode: 'rebate' },
];

/** Hours an ordinary machine runs in a year: what a fee by the hour comes to. */
const RUNNING_HOURS = 4300;

/** € per machine-year of the fee; 0 where there is none. */
export function feePerMachine({ mode, price }: OfferPrice): number {
  return Number(price || 0) * (mode === 'running_hour' ? RUNNING_HOURS : 1);
}
