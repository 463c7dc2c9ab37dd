import { at } from '../at.ts';
import { integer } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';
import type { Client, Site } from './client.ts';
import { clientsAndSites } from './clients.ts';
import type { Contract } from './contracts.ts';
import { contractsOf } from './contracts.ts';
import type { Machine } from './equipment.ts';
import { equipmentOf } from './equipment.ts';
import type { Item } from './items.ts';
import { items } from './items.ts';
import type { Location } from './locations.ts';
import { locations, localsOfZone } from './locations.ts';

/** Index of the machine that stopped. */
export type StoppedMachine = (random: Random, values24: boolean) => number;

export interface World {
  readonly clients: readonly Client[];
  readonly sites: readonly Site[];
  readonly contracts: readonly (readonly Contract[])[];
  readonly machines: readonly Machine[];
  readonly machinesOfSite: readonly StoppedMachine[];
  readonly items: readonly Item[];
  readonly locations: readonly Location[];
  /** Vans and depots by region and band. */
  readonly localsOfZone: readonly (readonly (readonly number[])[])[];
}

export function world(seed: number): World {
  const { clients, sites } = clientsAndSites(seed);
  const places = locations();
  const machines = equipmentOf(seed, clients, sites);
  return {
    clients,
    sites,
    machines,
    contracts: contractsOf(seed, clients),
    machinesOfSite: stoppedMachines(machines, sites.length),
    items: items(seed),
    locations: places,
    localsOfZone: localsOfZone(places),
  };
}

/** Share of stops on critical machines: clients who value the delay, and the others. */
const ON_CRITICAL = { values: 0.8, others: 0.03 } as const;

/** Clients who value the delay report stops of their critical machines, the others of the rest of the park. */
function stoppedMachines(machines: readonly Machine[], sites: number): StoppedMachine[] {
  const critical: number[][] = Array.from({ length: sites }, () => []);
  const others: number[][] = Array.from({ length: sites }, () => []);
  machines.forEach((machine, index) => {
    at(machine.criticality === 'A' ? critical : others, machine.site).push(index);
  });
  return critical.map((first, site) => (random, values24) => {
    const second = at(others, site);
    const preferred =
      random() < (values24 ? ON_CRITICAL.values : ON_CRITICAL.others) || second.length === 0
        ? first
        : second;
    const list = preferred.length > 0 ? preferred : second;
    return at(list, integer(random, 0, list.length - 1));
  });
}
