/** Teams whose habits the change touches. */
export const teams = [
  'sales',
  'keyAccounts',
  'marketing',
  'customerService',
  'planners',
  'platforms',
  'technicians',
  'workshop',
] as const;
export type Team = (typeof teams)[number];

/**
 * What a team goes through, none of it skipped. After ADKAR (Hiatt 2006), from memory, in the method's
 * own words: meaning, desire, knowledge, ability, anchoring.
 */
export const changeSteps = ['meaning', 'desire', 'knowledge', 'ability', 'anchoring'] as const;
export type ChangeStep = (typeof changeSteps)[number];
