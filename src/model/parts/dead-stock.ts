import type { Network } from '../case.ts';

/** € of parts nobody asks for any more, mean of the month-ends, everywhere. */
export interface DeadStock {
  readonly all: number;
  /** Of parts whose last machine range is withdrawn, and their provision. */
  readonly orphans: number;
  readonly provision: number;
}

export function deadStock({ items, positions }: Network): DeadStock {
  const sum = { all: 0, orphans: 0, provision: 0 };
  for (let row = 0; row < positions.item.length; row++) {
    const item = positions.item[row]!;
    if (items.dead[item] !== 1) continue;
    let seen = 0;
    for (let at = positions.start[row]!; at < positions.start[row + 1]!; at++) {
      seen += Math.max(0, positions.value[at]!) * positions.weight[at]!;
    }
    const value = (seen / positions.snapshots) * items.unitCost[item]!;
    sum.all += value;
    if (items.orphan[item] !== 1) continue;
    sum.orphans += value;
    sum.provision += value * items.provisionShare[item]!;
  }
  return sum;
}
