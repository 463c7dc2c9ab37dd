/** The lists of the method (design/pages.md §0.7): an item that is not one stops the build. */
export const lists = {
  families: ['parts', 'field', 'mro', 'availability'],
  angles: ['responseTime', 'deliveryTime', 'availabilityPenalty', 'pricingBilling'],
  levers: [
    'responseHours',
    'hotlineHours',
    'deliveryClass',
    'target',
    'availability',
    'penalty',
    'priceMode',
    'price',
    'billing',
  ],
  impacts: ['clientRelation', 'stocks', 'platforms', 'processes', 'organisation'],
  processes: ['demand', 'production', 'procurement', 'orderTaking', 'allocation'],
  drifts: ['valueUnchallenged', 'premiumForAll', 'costUnknown', 'tooManyOffers', 'promiseNotHeld'],
  aims: ['standardise', 'differentiate'],
  logics: ['invest', 'negotiate', 'bill'],
  prerequisites: ['organisation', 'processes', 'infrastructure', 'informationSystem'],
  steps: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ListName = keyof typeof lists;

/** @throws RangeError when the list, or its item, does not exist */
export function checkItem(list: string, item: string | undefined): void {
  if (!Object.hasOwn(lists, list))
    throw new RangeError(`list must be one of ${Object.keys(lists).join(', ')}; got ${list}`);
  const items: readonly string[] = lists[list as ListName];
  if (item === undefined || !items.includes(item))
    throw new RangeError(`item of ${list} must be one of ${items.join(', ')}; got ${item}`);
}
