import { at } from '../at.ts';
import type { Contract } from '../world/contracts.ts';
import type { World } from '../world/world.ts';
import { isFullService } from './call-rates.ts';

/** Machines in series whose availability is guaranteed, oldest contract first. */
export interface Installation {
  readonly id: string;
  readonly client: number;
  readonly machines: number;
  readonly contracts: readonly Contract[];
}

export function contractedInstallations({ machines, clients, contracts }: World): Installation[] {
  const found = new Map<string, { client: number; machines: number }>();
  for (const { installation, client } of machines) {
    if (!isFullService(at(clients, client))) continue;
    const known = found.get(installation);
    if (known) known.machines += 1;
    else found.set(installation, { client, machines: 1 });
  }
  return [...found].map(([id, own]) => ({
    id,
    ...own,
    contracts: at(contracts, own.client),
  }));
}
