import { at } from '../at.ts';
import type { Memory } from '../demand/memory.ts';
import type { Prices } from '../demand/prices.ts';
import { integer, uniform } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import { LAST_DAY } from '../time/timeline.ts';
import { packSize, supplierLot } from '../warehouse/policy.ts';
import type { World } from '../world/world.ts';
import { flag, round, writeCsv } from './csv.ts';
import { installationDate } from './equipment.ts';

const HEADER = `
  item_id description product_family unit_cost list_price weight_kg criticality make_or_buy
  supplier_lead_time_days lead_time_sd_days production_lead_time_days min_order_quantity
  pack_size repairable obsolete_date provision_share`;
const NAMES = [
  'Filtre',
  'Joint',
  'Roulement',
  'Courroie',
  'Capteur',
  'Carte',
  'Moteur',
  'Vanne',
  'Variateur',
  'Rouleau',
  'Réducteur',
  'Électrovanne',
  'Pressostat',
  'Palier',
  'Ventilateur',
  'Câble',
  'Lame',
  'Automate',
  'Pompe',
  'Chaîne',
] as const;
const REPAIRABLE_ABOVE = 800;

export function writeItems(
  folder: string,
  seed: number,
  { items }: World,
  prices: Prices,
  memory: Memory,
): void {
  const random = stream(seed, 'item labels');
  writeCsv(
    folder,
    'items',
    HEADER,
    items.map((item, index) => {
      const cost = at(prices.unitCost, index);
      const orphan = item.movement === 'O';
      return [
        item.id,
        `${at(NAMES, integer(random, 0, NAMES.length - 1))} ${item.family} ${item.id}`,
        item.family,
        cost,
        at(prices.listPrice, index),
        round(Math.max(0.01, item.weightKg), 2),
        item.criticality,
        item.made ? 'make' : 'buy',
        item.leadDays,
        item.leadDeviation,
        item.made ? item.leadDays : '',
        orphan ? 1 : supplierLot(memory, item, index),
        packSize(cost),
        flag(cost > REPAIRABLE_ABOVE),
        orphan ? installationDate(LAST_DAY - Math.round(item.orphanedYearsAgo * 365.25)) : '',
        orphan ? round(uniform(random, 0.65, 0.9), 2) : 0,
      ];
    }),
  );
}
