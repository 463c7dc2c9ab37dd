import type { Entry } from '../editor.ts';

export const newOffers = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'] as const;

/** An offer of the scenario, and how precisely it is written. */
export interface BuiltOffer {
  readonly id: string;
  /** Levers that say something. */
  readonly set: number;
  /** Levers without which it promises nothing that can be measured, kept or paid for. */
  readonly lacks: readonly Lack[];
}

export type Lack = 'target' | 'cap' | 'penalty' | 'billing';

/** Offers that exist in the scenario: their delivery time is chosen. */
export function builtOffers(entries: readonly Entry[]): readonly BuiltOffer[] {
  const values = new Map(entries.map(({ id, value }) => [id, value]));
  return newOffers.flatMap((id) => {
    const of = (lever: string) => values.get(`offers.${id}.${lever}`);
    const delivery = of('deliveryClass') ?? 'none';
    if (delivery === 'none') return [];
    const number = (lever: string) => Number(of(lever) ?? 0);
    const lacks: Lack[] = [];
    if (number('target') === 0) lacks.push('target');
    // A guarantee without a penalty binds nobody; a penalty without a cap may cost more than the fee.
    if (number('availability') > 0 && number('penaltyPerPoint') === 0) lacks.push('penalty');
    if (number('penaltyPerPoint') > 0 && number('penaltyCap') === 0) lacks.push('cap');
    if (number('price') > 0 && (of('billing') ?? 'perAct') === 'perAct') lacks.push('billing');
    const said = [
      'target',
      'responseHours',
      'availability',
      'penaltyPerPoint',
      'penaltyCap',
      'price',
    ];
    return [{ id, set: 1 + said.filter((lever) => number(lever) > 0).length, lacks }];
  });
}
