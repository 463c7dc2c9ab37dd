import { differing } from '#scenario/differing.ts';
import type { OwnCase } from './own-case.ts';
import type { StartState } from './start-state.ts';

/** What a page starts from on the reader's own case: today, where the model refuses the plan it was built with. */
export function ownStart(built: StartState, { results, plan, named }: OwnCase): StartState {
  const start =
    built.start === 'S4' && plan ? { start: 'S4', results: plan } : { start: 'S0', results };
  const defaults = results.values;
  return { ...start, defaults, named: differing(named, defaults), edition: null };
}
