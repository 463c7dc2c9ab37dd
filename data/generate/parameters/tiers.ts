import type { SegmentId } from './segments.ts';

/** Commercial tiers: how the company sees its clients today (column customer_group). */
export interface Tier {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  /** Hidden segment the tier was meant for. */
  readonly meantFor: SegmentId;
  /** Account management, € per client-year. */
  readonly accountCost: number;
}

export const TIERS: readonly Tier[] = [
  {
    id: 'strategic',
    fr: 'Comptes stratégiques',
    en: 'Strategic accounts',
    meantFor: 'A',
    accountCost: 11000,
  },
  { id: 'key', fr: 'Grands comptes', en: 'Key accounts', meantFor: 'B', accountCost: 17000 },
  {
    id: 'industrial',
    fr: 'Comptes industriels',
    en: 'Industrial accounts',
    meantFor: 'C',
    accountCost: 5200,
  },
  {
    id: 'standard',
    fr: 'Comptes standard',
    en: 'Standard accounts',
    meantFor: 'D',
    accountCost: 2600,
  },
  { id: 'small', fr: 'Petits comptes', en: 'Small accounts', meantFor: 'E', accountCost: 1300 },
  { id: 'target', fr: 'Comptes cibles', en: 'Target accounts', meantFor: 'F', accountCost: 5200 },
];

/** Share of clients whose tier is not the one meant for their hidden segment. */
export const MISPLACED = 0.15;
